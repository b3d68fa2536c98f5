"""The index entry of a published brief: ids and days, no texts.

The texts that lists show of a brief are fragments, rendered with its page and stored on disk, so that the
entries of an archive of any size fit in memory.
"""

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from operator import attrgetter
from sys import intern
from typing import NamedTuple

from mujaz.model.pending_work import PendingWork

DIGEST = 8
"""Length of one digest in bytes."""
OUTLET_SPEAKER = "outlet/"
"""Prefix of the speaker where an outlet speaks for itself; no entity's id contains a slash."""


class IndexEntry(NamedTuple):
    """One published brief in the indices."""

    id: str
    path: str
    """The brief's file, relative to the project's root."""
    day: date | None
    changed: date | None
    """The last day on which it was published, corrected or updated."""
    outlet: str
    tags: tuple[str, ...]
    entities: tuple[str, ...]
    """Ids of the entities in its published text, most mentioned first, then its speakers; no duplicates."""
    speakers: tuple[str, ...]
    """The speaker of each published quote, in order: an entity's id, empty for an anonymous source,
    `OUTLET_SPEAKER` and the outlet's id for the outlet itself."""
    corrections: tuple[date | None, ...]
    """The day of each correction, in order."""
    digests: bytes
    """Two digests of `DIGEST` bytes each: of the fields above, which counts and indices depend on, and of the
    fragments that lists, feeds and data files show."""
    search_digest: bytes = b""
    """Digest of the text in the search index: all of its text."""
    fingerprint: bytes = b""
    """MinHash of the source text, to find near-duplicates."""
    pending_work: PendingWork | None = None
    """Its entry in the backlog; None where the site has no backlog page."""

    @property
    def fragment_digest(self) -> bytes:
        """Digest of the fragments that lists, feeds and data files show."""
        return self.digests[DIGEST:]


DIGESTS: Callable[[IndexEntry], bytes] = attrgetter("digests")


@lru_cache(maxsize=1 << 14)
def _shared_day(day: date | None) -> date | None:
    """Return one object for all equal days, to save memory."""
    return day


def intern_ids(entry: IndexEntry) -> IndexEntry:
    """Return the entry with interned ids and days: thousands of entries share few of them."""
    return entry._replace(
        day=_shared_day(entry.day),
        changed=_shared_day(entry.changed),
        outlet=intern(entry.outlet),
        tags=tuple(map(intern, entry.tags)),
        entities=tuple(map(intern, entry.entities)),
        speakers=tuple(map(intern, entry.speakers)),
    )


def fact_digests(entries: Iterable[IndexEntry]) -> bytes:
    """Return the digests of the fields that counts and indices depend on, concatenated."""
    return b"".join([entry.digests[:DIGEST] for entry in entries])


def fragment_digests(entries: Iterable[IndexEntry]) -> bytes:
    """Return the digests of the fragments that lists show, concatenated."""
    return b"".join([entry.digests[DIGEST:] for entry in entries])


def digests_of(entries: Iterable[IndexEntry]) -> bytes:
    """Return both digests of each entry, concatenated."""
    return b"".join(map(DIGESTS, entries))


def list_digest(entries: Iterable[IndexEntry]) -> bytes:
    """Return a digest of the entries without their search digests, because no list shows a brief's text."""
    ordered = list(entries)
    paths = "\n".join([entry.path for entry in ordered]).encode("utf-8", "surrogatepass")
    fingerprints = b"\n".join([entry.fingerprint for entry in ordered])
    works = repr([entry.pending_work for entry in ordered if entry.pending_work is not None]).encode(
        "utf-8", "surrogatepass"
    )
    digest = blake2b(digest_size=16)
    for part in (digests_of(ordered), paths, fingerprints, works):
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.digest()


def newest_first(entry: IndexEntry) -> tuple[int, str]:
    """Sort key: publication day descending, then id; briefs without a day come last."""
    return (-(entry.day or date.min).toordinal(), entry.id)
