"""Addresses of all pages with the day of their last change, for the sitemap. No page is rendered for it.

A page is as new as the newest brief on it. The day of the build plays no part.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from mujaz.model.index_entry import IndexEntry
from mujaz.site import address
from mujaz.site.address import AddressOf
from mujaz.site.archive_index import Archive
from mujaz.site.entity_groups import count_names_in, scripts
from mujaz.site.hand_pages import hand_slugs
from mujaz.site.kinds.plain import MERGED_SLUGS
from mujaz.site.paging import page_count
from mujaz.site.periods import years


@dataclass(frozen=True, slots=True)
class SitemapPage:
    """One page in all its languages."""

    address_of: AddressOf
    last_changed: date | None


def sitemap_pages(archive: Archive) -> Iterator[SitemapPage]:
    """Yield every page that a search engine should know, once for all interface languages."""
    newest, per_page = latest_change(archive.entries), archive.settings.per_page
    yield SitemapPage(address.home, newest)
    yield from _paged(address.briefs, archive.entries, archive.settings.page_size)
    for entry in archive.entries:
        yield SitemapPage(partial(address.brief, brief_id=entry.id), entry.changed)
    for year in years(archive):
        entries = archive.briefs_of_year(year)
        yield from _paged(partial(address.year, year_number=year), entries, per_page(len(entries)))
    for (year, month), entries in archive.by_month.items():
        address_of = partial(address.month, year_number=year, month_number=month)
        yield from _paged(address_of, entries, per_page(len(entries)))
    yield from _records(archive)
    for number in range(1, page_count(archive.quotes, archive.settings.quotes_per_page) + 1):
        yield SitemapPage(partial(address.quotes, page=number), newest)
    yield SitemapPage(address.corrections, newest)
    yield SitemapPage(address.glossary, None)
    for slug in hand_slugs(archive.records):
        if slug not in MERGED_SLUGS:
            yield SitemapPage(partial(address.plain, slug=slug), None)


def latest_change(entries: Iterable[IndexEntry]) -> date | None:
    """Return the latest day on which one of the briefs was published, corrected or updated."""
    return max((entry.changed for entry in entries if entry.changed is not None), default=None)


def _records(archive: Archive) -> Iterator[SitemapPage]:
    newest, per_page = latest_change(archive.entries), archive.settings.per_page
    total = len(archive.records.entities)
    for number in range(1, page_count(total, archive.settings.names_per_page) + 1):
        yield SitemapPage(partial(address.entities, page=number), newest)
    for script in scripts(archive.records):
        total = count_names_in(archive.records, script)
        for number in range(1, page_count(total, archive.settings.names_per_page) + 1):
            yield SitemapPage(partial(address.letters, script=script, page=number), newest)
    for entity in archive.records.entities:
        yield from _paged(
            partial(address.entity, entity_id=entity),
            archive.briefs_naming(entity),
            archive.settings.rows_per_page,
        )
    yield SitemapPage(address.outlets, newest)
    for outlet in archive.records.outlets:
        entries = archive.briefs_from(outlet)
        yield from _paged(partial(address.outlet, outlet_id=outlet), entries, per_page(len(entries)))
    yield SitemapPage(address.tags, newest)
    for tag in archive.records.tags:
        entries = archive.briefs_tagged(tag)
        yield from _paged(partial(address.tag, tag_id=tag), entries, per_page(len(entries)))


def _paged(address_of: Callable[..., str], entries: Sequence[IndexEntry], size: int) -> Iterator[SitemapPage]:
    newest = latest_change(entries)
    for number in range(1, page_count(len(entries), size) + 1):
        yield SitemapPage(partial(address_of, page=number), newest)
