"""A long list of briefs on several pages. A page is rendered again only when its own part has changed."""

from collections.abc import Callable
from dataclasses import dataclass

from mujaz.model.index_entry import digests_of, fact_digests, fragment_digests
from mujaz.model.page import Page, PageSeries
from mujaz.site.archive_index import Entries
from mujaz.site.page_spec import digest
from mujaz.site.paging import page_count, pager, paginate
from mujaz.site.views.parts import Pager


@dataclass(frozen=True, slots=True)
class ListPage:
    """The part of a list on one page."""

    number: int
    """From 1."""
    entries: Entries
    pager: Pager | None


@dataclass(frozen=True, slots=True)
class LongList:
    """One list, before pagination."""

    name: str
    entries: Entries
    size: int
    """Briefs on a page."""
    address_of: Callable[[int], str]
    """Page number to the page's address in its own language."""
    make: Callable[[ListPage], Page]
    shared_facts: tuple[object, ...]
    """Everything that each page shows beside its entries."""
    first_page_digest: bytes = b""
    """Digest of everything else that the first page shows."""


def series(long: LongList) -> PageSeries:
    """Return the pages of a list as a series."""
    return lazy_series(long.name, list_digest(long), lambda: long)


def lazy_series(name: str, input_digest: bytes, long: Callable[[], LongList]) -> PageSeries:
    """Return a series whose digest is given. `long` builds the list only when a page must be rendered."""
    return PageSeries(name, input_digest, lambda: _page_digests(long()), lambda index: _page(long(), index))


def list_digest(long: LongList) -> bytes:
    """Return the digest of everything that the pages of a list depend on."""
    return digest(long.shared_facts, long.first_page_digest, long.size, digests_of(long.entries))


def _page(long: LongList, index: int) -> Page:
    entries = long.entries[index * long.size : (index + 1) * long.size]
    total = page_count(len(long.entries), long.size)
    return long.make(ListPage(index + 1, entries, pager(index + 1, total, long.address_of)))


def _page_digests(long: LongList) -> tuple[bytes, ...]:
    pages = paginate(long.entries, long.size)
    every = digest(long.shared_facts, len(long.entries))
    first = digest(every, long.first_page_digest, fact_digests(long.entries))
    return tuple(
        digest(every if index else first, fragment_digests(entries)) for index, entries in enumerate(pages)
    )
