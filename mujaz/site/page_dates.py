"""Where all pages stand and when they last changed, without making any of them.

A page is as new as the newest brief on it; the day of the build plays no part.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from mujaz.model.index_entry import IndexEntry
from mujaz.site import address
from mujaz.site.address import AddressOf
from mujaz.site.archive_index import Archive
from mujaz.site.entity_groups import named_in, scripts
from mujaz.site.hand_pages import hand_slugs
from mujaz.site.kinds.plain import ELSEWHERE
from mujaz.site.paging import page_count
from mujaz.site.periods import years


@dataclass(frozen=True, slots=True)
class Place:
    """One page in all its languages."""

    address_of: AddressOf
    changed: date | None


def places(archive: Archive) -> Iterator[Place]:
    """Yield every page that a search engine should know, once for all interface languages."""
    newest, per_page = changed(archive.entries), archive.settings.per_page
    yield Place(address.home, newest)
    yield from _paged(address.briefs, archive.entries, archive.settings.page_size)
    for entry in archive.entries:
        yield Place(partial(address.brief, brief_id=entry.id), entry.changed)
    for year in years(archive):
        entries = archive.of_year(year)
        yield from _paged(partial(address.year, year_number=year), entries, per_page(len(entries)))
    for (year, month), entries in archive.by_month.items():
        address_of = partial(address.month, year_number=year, month_number=month)
        yield from _paged(address_of, entries, per_page(len(entries)))
    yield from _records(archive)
    for number in range(1, page_count(archive.quotes, archive.settings.quotes_per_page) + 1):
        yield Place(partial(address.quotes, page=number), newest)
    yield Place(address.corrections, newest)
    yield Place(address.glossary, None)
    for slug in hand_slugs(archive.records):
        if slug not in ELSEWHERE:
            yield Place(partial(address.plain, slug=slug), None)


def changed(entries: Iterable[IndexEntry]) -> date | None:
    """Return the latest day on which one of the briefs was published, corrected or updated."""
    return max((entry.changed for entry in entries if entry.changed is not None), default=None)


def _records(archive: Archive) -> Iterator[Place]:
    newest, per_page = changed(archive.entries), archive.settings.per_page
    total = len(archive.records.entities)
    for number in range(1, page_count(total, archive.settings.names_per_page) + 1):
        yield Place(partial(address.entities, page=number), newest)
    for script in scripts(archive.records):
        total = named_in(archive.records, script)
        for number in range(1, page_count(total, archive.settings.names_per_page) + 1):
            yield Place(partial(address.letters, script=script, page=number), newest)
    for entity in archive.records.entities:
        yield from _paged(
            partial(address.entity, entity_id=entity), archive.naming(entity), archive.settings.rows_per_page
        )
    yield Place(address.outlets, newest)
    for outlet in archive.records.outlets:
        entries = archive.from_outlet(outlet)
        yield from _paged(partial(address.outlet, outlet_id=outlet), entries, per_page(len(entries)))
    yield Place(address.tags, newest)
    for tag in archive.records.tags:
        entries = archive.tagged(tag)
        yield from _paged(partial(address.tag, tag_id=tag), entries, per_page(len(entries)))


def _paged(address_of: Callable[..., str], entries: Sequence[IndexEntry], size: int) -> Iterator[Place]:
    newest = changed(entries)
    for number in range(1, page_count(len(entries), size) + 1):
        yield Place(partial(address_of, page=number), newest)
