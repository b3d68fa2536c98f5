"""Where all pages stand and when they last changed, without making any of them.

A page is as new as the newest brief on it; the day of the build plays no part.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from mujaz.model.brief import Brief
from mujaz.site import address
from mujaz.site.address import AddressOf
from mujaz.site.archive import Archive
from mujaz.site.entity_groups import scripts
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
    newest = changed(archive.briefs)
    yield Place(address.home, newest)
    yield from _paged(archive, address.briefs, archive.briefs)
    for brief in archive.briefs:
        yield Place(partial(address.brief, brief_id=brief.id), changed([brief]))
    for year in years(archive):
        yield from _paged(archive, partial(address.year, year_number=year), archive.of_year(year))
    for (year, month), briefs in archive.by_month.items():
        yield from _paged(archive, partial(address.month, year_number=year, month_number=month), briefs)
    yield from _records(archive)
    for number in range(1, page_count(archive.quotes, archive.settings.quotes_per_page) + 1):
        yield Place(partial(address.quotes, page=number), newest)
    yield Place(address.corrections, newest)
    yield Place(address.glossary, None)
    for slug in hand_slugs(archive.library):
        if slug not in ELSEWHERE:
            yield Place(partial(address.plain, slug=slug), None)


def changed(briefs: Iterable[Brief]) -> date | None:
    """Return the latest day on which one of the briefs was published, corrected or updated."""
    days = (
        day
        for brief in briefs
        for day in (brief.provenance.day, brief.updated, *(it.date for it in brief.corrections))
        if day is not None
    )
    return max(days, default=None)


def _records(archive: Archive) -> Iterator[Place]:
    newest = changed(archive.briefs)
    yield Place(address.entities, newest)
    for script in scripts(archive.library):
        yield Place(partial(address.letters, script=script), newest)
    for entity in archive.library.entities:
        yield from _paged(archive, partial(address.entity, entity_id=entity), archive.naming(entity))
    yield Place(address.outlets, newest)
    for outlet in archive.library.outlets:
        yield from _paged(archive, partial(address.outlet, outlet_id=outlet), archive.from_outlet(outlet))
    yield Place(address.tags, newest)
    for tag in archive.library.tags:
        yield from _paged(archive, partial(address.tag, tag_id=tag), archive.tagged(tag))


def _paged(archive: Archive, address_of: Callable[..., str], briefs: tuple[Brief, ...]) -> Iterator[Place]:
    newest = changed(briefs)
    for number in range(1, page_count(len(briefs), archive.settings.page_size) + 1):
        yield Place(partial(address_of, page=number), newest)
