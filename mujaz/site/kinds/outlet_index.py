"""All outlets with a note on their reliability."""

from collections.abc import Iterator
from functools import partial

from mujaz.i18n.catalog import words
from mujaz.model.page import Page, PageSeries, single_page
from mujaz.model.records import Outlet
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.links import by_name, outlet_link
from mujaz.site.page_spec import digest, page_spec
from mujaz.site.views.parts import Counted
from mujaz.site.views.records import OutletIndexView

KIND = "outlet_index"


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield the one list of outlets, by name."""
    outlets = archive.records.outlets.values()
    input_digest = digest([(outlet, len(archive.briefs_from(outlet.id))) for outlet in outlets])
    yield single_page(address.outlets(language), input_digest, partial(_page, archive, language))


def _page(archive: Archive, language: str) -> Page:
    pairs = [(_counted(archive, outlet, language), outlet) for outlet in archive.records.outlets.values()]
    pairs.sort(key=lambda pair: by_name(pair[0]))
    view = OutletIndexView(
        tuple((counted, outlet.reliability.best(language, "en")) for counted, outlet in pairs)
    )
    title = words(language).gettext("Outlets")
    return page_spec(archive.settings, KIND, language, address_of=address.outlets, title=title, view=view)


def _counted(archive: Archive, outlet: Outlet, language: str) -> Counted:
    return Counted(outlet_link(archive.records, outlet.id, language), len(archive.briefs_from(outlet.id)))
