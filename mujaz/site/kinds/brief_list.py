"""Lists of briefs: all of them, those of a year, those of a month."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from mujaz.i18n.catalog import words
from mujaz.i18n.formats import formats
from mujaz.model.page import Page, Series
from mujaz.site import address
from mujaz.site.archive_index import Archive, Entries
from mujaz.site.long_list import Cut, LongList, series
from mujaz.site.page_spec import digest, paged_title, planned
from mujaz.site.periods import periods, years
from mujaz.site.views.lists import BriefListView
from mujaz.site.views.parts import Group

KIND = "brief_list"


@dataclass(frozen=True, slots=True)
class _List:
    """One list of briefs before it is cut into pages."""

    heading: str
    entries: Entries
    address_of: Callable[..., str]
    """Takes `language` and `page`."""
    year: int | None = None
    month: int | None = None


def all_series(archive: Archive, language: str) -> Iterator[Series]:
    """Yield every list of briefs."""
    counts: dict[int | None, bytes] = {}
    for found in _lists(archive, language):
        groups = periods(archive, language, found.year)
        if found.year not in counts:
            counts[found.year] = digest([(group.key, _counts(group)) for group in groups])
        yield series(
            LongList(
                name=found.address_of(language, page=1),
                entries=found.entries,
                size=_size(archive, found),
                address_of=partial(_address, found, language),
                make=partial(_page, archive, language, found, groups),
                around=(archive.names, counts[found.year]),
            )
        )


def _counts(group: Group) -> list[tuple[str, int]]:
    return [(it.link.address, it.times) for it in group.items]


def _address(found: _List, language: str, page: int) -> str:
    return found.address_of(language, page=page)


def _lists(archive: Archive, language: str) -> Iterator[_List]:
    gettext, written = words(language).gettext, formats(archive.settings, language)
    yield _List(gettext("All briefs"), archive.entries, address.briefs)
    for year in years(archive):
        heading = gettext("Briefs of %(period)s") % {"period": written.year(year)}
        yield _List(heading, archive.of_year(year), partial(address.year, year_number=year), year)
    for (year, month), entries in archive.by_month.items():
        heading = gettext("Briefs of %(period)s") % {"period": written.month(year, month)}
        address_of = partial(address.month, year_number=year, month_number=month)
        yield _List(heading, entries, address_of, year, month)


def _size(archive: Archive, found: _List) -> int:
    if found.year is None:
        return archive.settings.page_size
    return archive.settings.per_page(len(found.entries))


def _listed(archive: Archive, found: _List, cut: Cut, language: str) -> tuple[str, ...]:
    """Return the briefs of a page: the list of all shows cards however long it is, since it is read."""
    if found.year is None:
        return archive.cards(cut.entries, language, 2)
    return archive.listed(cut.entries, len(found.entries), language, 2)


def _page(archive: Archive, language: str, found: _List, groups: tuple[Group, ...], cut: Cut) -> Page:
    view = BriefListView(
        heading=found.heading,
        year=found.year,
        month=found.month,
        cards=_listed(archive, found, cut, language),
        pager=cut.pager,
        periods=groups,
    )
    return planned(
        archive.settings,
        KIND,
        language,
        address_of=partial(found.address_of, page=cut.number),
        title=paged_title(archive.settings, found.heading, cut.number, language),
        view=view,
    )
