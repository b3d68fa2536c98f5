"""Lists of briefs: all of them, those of a year, those of a month."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from mujaz.i18n.catalog import words
from mujaz.i18n.formats import formats
from mujaz.model.page import Page, PageSeries
from mujaz.site import address
from mujaz.site.archive_index import Archive, Entries
from mujaz.site.long_list import ListPage, LongList, series
from mujaz.site.page_spec import digest, page_spec, paged_title
from mujaz.site.periods import periods, years
from mujaz.site.views.lists import BriefListView
from mujaz.site.views.parts import Group

KIND = "brief_list"


@dataclass(frozen=True, slots=True)
class _Listing:
    """One list of briefs, before pagination."""

    heading: str
    entries: Entries
    address_of: Callable[..., str]
    """Takes `language` and `page`."""
    year: int | None = None
    month: int | None = None


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield every list of briefs."""
    counts: dict[int | None, bytes] = {}
    for listing in _lists(archive, language):
        groups = periods(archive, language, listing.year)
        if listing.year not in counts:
            counts[listing.year] = digest([(group.key, _counts(group)) for group in groups])
        yield series(
            LongList(
                name=listing.address_of(language, page=1),
                entries=listing.entries,
                size=_size(archive, listing),
                address_of=partial(_address, listing, language),
                make=partial(_page, archive, language, listing, groups),
                shared_facts=(archive.names, counts[listing.year]),
            )
        )


def _counts(group: Group) -> list[tuple[str, int]]:
    return [(month.link.address, month.times) for month in group.items]


def _address(listing: _Listing, language: str, page: int) -> str:
    return listing.address_of(language, page=page)


def _lists(archive: Archive, language: str) -> Iterator[_Listing]:
    gettext, formatter = words(language).gettext, formats(archive.settings, language)
    yield _Listing(gettext("All briefs"), archive.entries, address.briefs)
    for year in years(archive):
        heading = gettext("Briefs of %(period)s") % {"period": formatter.year(year)}
        yield _Listing(heading, archive.briefs_of_year(year), partial(address.year, year_number=year), year)
    for (year, month), entries in archive.by_month.items():
        heading = gettext("Briefs of %(period)s") % {"period": formatter.month(year, month)}
        address_of = partial(address.month, year_number=year, month_number=month)
        yield _Listing(heading, entries, address_of, year, month)


def _size(archive: Archive, listing: _Listing) -> int:
    if listing.year is None:
        return archive.settings.page_size
    return archive.settings.per_page(len(listing.entries))


def _cards(archive: Archive, listing: _Listing, list_page: ListPage, language: str) -> tuple[str, ...]:
    """Return the briefs of a page: the list of all briefs always shows cards, since people read it."""
    if listing.year is None:
        return archive.cards(list_page.entries, language, 2)
    return archive.list_page(list_page.entries, len(listing.entries), language, 2)


def _page(
    archive: Archive, language: str, listing: _Listing, groups: tuple[Group, ...], list_page: ListPage
) -> Page:
    view = BriefListView(
        heading=listing.heading,
        year=listing.year,
        month=listing.month,
        cards=_cards(archive, listing, list_page, language),
        pager=list_page.pager,
        periods=groups,
    )
    return page_spec(
        archive.settings,
        KIND,
        language,
        address_of=partial(listing.address_of, page=list_page.number),
        title=paged_title(archive.settings, listing.heading, list_page.number, language),
        view=view,
    )
