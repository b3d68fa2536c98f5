"""A long list of briefs, cut into pages that are made again only where their own part of it has changed."""

from collections.abc import Callable
from dataclasses import dataclass

from mujaz.model.index_entry import digests_of, fact_digests, fragment_digests
from mujaz.model.page import Page, Series
from mujaz.site.archive_index import Entries
from mujaz.site.page_spec import digest
from mujaz.site.paging import page_count, pager, pages_of
from mujaz.site.views.parts import Pager


@dataclass(frozen=True, slots=True)
class Cut:
    """One page's part of a list."""

    number: int
    """From 1."""
    entries: Entries
    pager: Pager | None


@dataclass(frozen=True, slots=True)
class LongList:
    """One list before it is cut."""

    name: str
    entries: Entries
    size: int
    """Briefs on a page."""
    address_of: Callable[[int], str]
    """Page number to the page's address in its own language."""
    make: Callable[[Cut], Page]
    around: tuple[object, ...]
    """What every page shows beside its entries."""
    first: bytes = b""
    """Digest of what the first page shows beyond that."""


def series(long: LongList) -> Series:
    """Return the pages of a list as a series."""
    return known_series(long.name, made_from(long), lambda: long)


def known_series(name: str, known: bytes, long: Callable[[], LongList]) -> Series:
    """Return the same where its digest is known; the list is put together only where it is needed."""
    return Series(name, known, lambda: _parts(long()), lambda place: _page(long(), place))


def made_from(long: LongList) -> bytes:
    """Return the digest of all that the pages of a list are made from."""
    return digest(long.around, long.first, long.size, digests_of(long.entries))


def _page(long: LongList, place: int) -> Page:
    entries = long.entries[place * long.size : (place + 1) * long.size]
    total = page_count(len(long.entries), long.size)
    return long.make(Cut(place + 1, entries, pager(place + 1, total, long.address_of)))


def _parts(long: LongList) -> tuple[bytes, ...]:
    cut = pages_of(long.entries, long.size)
    every = digest(long.around, len(long.entries))
    first = digest(every, long.first, fact_digests(long.entries))
    return tuple(
        digest(every if place else first, fragment_digests(entries)) for place, entries in enumerate(cut)
    )
