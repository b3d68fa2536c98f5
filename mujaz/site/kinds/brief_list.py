"""Lists of briefs: all of them, those of a year, those of a month."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from mujaz.model.brief import Brief
from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.catalog import words
from mujaz.site.formats import formats
from mujaz.site.paging import pager, pages_of
from mujaz.site.periods import periods, years
from mujaz.site.planned import paged_title, planned
from mujaz.site.views import BriefListView, Group

KIND = "brief_list"


@dataclass(frozen=True, slots=True)
class _List:
    """One long list before it is cut into pages."""

    heading: str
    briefs: tuple[Brief, ...]
    address_of: Callable[..., str]
    """Takes `language` and `page`."""
    year: int | None = None
    month: int | None = None


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield every list of briefs, page by page."""
    groups = periods(archive, language)
    for found in _lists(archive, language):
        yield from _pages(archive, language, found, groups)


def _lists(archive: Archive, language: str) -> Iterator[_List]:
    gettext, written = words(language).gettext, formats(archive.settings, language)
    yield _List(gettext("All briefs"), archive.briefs, address.briefs)
    for year in years(archive):
        heading = gettext("Briefs of %(period)s") % {"period": written.year(year)}
        yield _List(heading, archive.of_year(year), partial(address.year, year_number=year), year)
    for (year, month), briefs in archive.by_month.items():
        heading = gettext("Briefs of %(period)s") % {"period": written.month(year, month)}
        address_of = partial(address.month, year_number=year, month_number=month)
        yield _List(heading, briefs, address_of, year, month)


def _pages(archive: Archive, language: str, found: _List, groups: tuple[Group, ...]) -> Iterator[Page]:
    cut = pages_of(found.briefs, archive.settings.page_size)
    for number, briefs in enumerate(cut, 1):
        view = BriefListView(
            heading=found.heading,
            year=found.year,
            month=found.month,
            cards=archive.cards_of(briefs, language),
            pager=pager(number, len(cut), lambda page: found.address_of(language, page=page)),
            periods=groups,
        )
        yield planned(
            archive,
            KIND,
            language,
            address_of=partial(found.address_of, page=number),
            title=paged_title(archive, found.heading, number, language),
            view=view,
        )
