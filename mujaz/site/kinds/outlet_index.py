"""All outlets with what is known of their reliability."""

from collections.abc import Iterator

from mujaz.model.page import Page
from mujaz.model.records import Outlet
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.catalog import words
from mujaz.site.links import by_name, outlet_link
from mujaz.site.planned import planned
from mujaz.site.views import Counted, OutletIndexView

KIND = "outlet_index"


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield the one list of outlets, by name."""
    found = [(_counted(archive, it, language), it) for it in archive.library.outlets.values()]
    found.sort(key=lambda pair: by_name(pair[0]))
    view = OutletIndexView(tuple((counted, it.reliability.best(language, "en")) for counted, it in found))
    title = words(language).gettext("Outlets")
    yield planned(archive, KIND, language, address_of=address.outlets, title=title, view=view)


def _counted(archive: Archive, outlet: Outlet, language: str) -> Counted:
    return Counted(outlet_link(archive.library, outlet.id, language), len(archive.from_outlet(outlet.id)))
