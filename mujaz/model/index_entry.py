"""What the rest of a site needs to know of one published brief: ids and days, no texts.

The texts that lists show of a brief are fragments, made once with its page and kept on disk, so that an
archive of any size fits in memory.
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
"""Bytes of one digest."""
OUTLET_SPEAKER = "outlet/"
"""Begins the speaker of what an outlet says of its own knowledge; no entity's id holds a slash."""


class IndexEntry(NamedTuple):
    """One published brief in the indices."""

    id: str
    path: str
    """The brief's file, relative to the project's root."""
    day: date | None
    changed: date | None
    """The latest day on which it was published, corrected or updated."""
    outlet: str
    tags: tuple[str, ...]
    entities: tuple[str, ...]
    """Those its published text names, most named first, then its speakers; each once."""
    speakers: tuple[str, ...]
    """The speaker of each published quote, in order; empty for anonymous sources, `OWN` and the outlet's id
    for the outlet itself."""
    corrections: tuple[date | None, ...]
    """The day of each correction, in order."""
    digests: bytes
    """Two digests of `DIGEST` bytes: of all fields above, which counts and indices are made from, and of what
    lists, feeds and data files show of it."""
    search_digest: bytes = b""
    """Digest of what the search index holds of it: its whole text."""
    fingerprint: bytes = b""
    """Digests of a few passages of the source text, by which nearly the same text is found elsewhere."""
    pending_work: PendingWork | None = None
    """What is still to be done in it; None where the site has no page that says so."""

    @property
    def fragment_digest(self) -> bytes:
        """Return the digest of what lists, feeds and data files show of it."""
        return self.digests[DIGEST:]


DIGESTS: Callable[[IndexEntry], bytes] = attrgetter("digests")


@lru_cache(maxsize=1 << 14)
def _shared_day(day: date | None) -> date | None:
    """Return the first of equal days that was asked for."""
    return day


def intern_ids(entry: IndexEntry) -> IndexEntry:
    """Return the same with ids and days that are in memory once, however many briefs hold them."""
    return entry._replace(
        day=_shared_day(entry.day),
        changed=_shared_day(entry.changed),
        outlet=intern(entry.outlet),
        tags=tuple(map(intern, entry.tags)),
        entities=tuple(map(intern, entry.entities)),
        speakers=tuple(map(intern, entry.speakers)),
    )


def fact_digests(entries: Iterable[IndexEntry]) -> bytes:
    """Return the digests of what counts and indices are made from, one after the other."""
    return b"".join([entry.digests[:DIGEST] for entry in entries])


def fragment_digests(entries: Iterable[IndexEntry]) -> bytes:
    """Return the digests of what lists show, one after the other."""
    return b"".join([entry.digests[DIGEST:] for entry in entries])


def digests_of(entries: Iterable[IndexEntry]) -> bytes:
    """Return both, one after the other."""
    return b"".join(map(DIGESTS, entries))


def list_digest(entries: Iterable[IndexEntry]) -> bytes:
    """Return a digest of all of the entries but what is searched in them: no list holds a brief's text."""
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
    """Sort key: the day of publication descending, then the id; briefs without a day come last."""
    return (-(entry.day or date.min).toordinal(), entry.id)
