"""All outlets with what is known of their reliability."""

from collections.abc import Iterator
from functools import partial

from mujaz.i18n.catalog import words
from mujaz.model.page import Page, Series, single
from mujaz.model.records import Outlet
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.links import by_name, outlet_link
from mujaz.site.page_spec import digest, planned
from mujaz.site.views.parts import Counted
from mujaz.site.views.records import OutletIndexView

KIND = "outlet_index"


def all_series(archive: Archive, language: str) -> Iterator[Series]:
    """Yield the one list of outlets, by name."""
    outlets = archive.records.outlets.values()
    made_from = digest([(it, len(archive.from_outlet(it.id))) for it in outlets])
    yield single(address.outlets(language), made_from, partial(_page, archive, language))


def _page(archive: Archive, language: str) -> Page:
    found = [(_counted(archive, it, language), it) for it in archive.records.outlets.values()]
    found.sort(key=lambda pair: by_name(pair[0]))
    view = OutletIndexView(tuple((counted, it.reliability.best(language, "en")) for counted, it in found))
    title = words(language).gettext("Outlets")
    return planned(archive.settings, KIND, language, address_of=address.outlets, title=title, view=view)


def _counted(archive: Archive, outlet: Outlet, language: str) -> Counted:
    return Counted(outlet_link(archive.records, outlet.id, language), len(archive.from_outlet(outlet.id)))
