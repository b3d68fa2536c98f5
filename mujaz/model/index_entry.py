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

from mujaz.model.pending_work import Work

DIGEST = 8
"""Bytes of one digest."""
OWN = "outlet/"
"""Begins the speaker of what an outlet says of its own knowledge; no entity's id holds a slash."""


class Entry(NamedTuple):
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
    searched: bytes = b""
    """Digest of what the search index holds of it: its whole text."""
    sketch: bytes = b""
    """Digests of a few passages of the source text, by which nearly the same text is found elsewhere."""
    work: Work | None = None
    """What is still to be done in it; None where the site has no page that says so."""

    @property
    def fragments(self) -> bytes:
        """Return the digest of what lists, feeds and data files show of it."""
        return self.digests[DIGEST:]


DIGESTS: Callable[[Entry], bytes] = attrgetter("digests")


@lru_cache(maxsize=1 << 14)
def _the_one(day: date | None) -> date | None:
    """Return the first of equal days that was asked for."""
    return day


def sharing_ids(entry: Entry) -> Entry:
    """Return the same with ids and days that are in memory once, however many briefs hold them."""
    return entry._replace(
        day=_the_one(entry.day),
        changed=_the_one(entry.changed),
        outlet=intern(entry.outlet),
        tags=tuple(map(intern, entry.tags)),
        entities=tuple(map(intern, entry.entities)),
        speakers=tuple(map(intern, entry.speakers)),
    )


def facts_of(entries: Iterable[Entry]) -> bytes:
    """Return the digests of what counts and indices are made from, one after the other."""
    return b"".join([entry.digests[:DIGEST] for entry in entries])


def fragments_of(entries: Iterable[Entry]) -> bytes:
    """Return the digests of what lists show, one after the other."""
    return b"".join([entry.digests[DIGEST:] for entry in entries])


def digests_of(entries: Iterable[Entry]) -> bytes:
    """Return both, one after the other."""
    return b"".join(map(DIGESTS, entries))


def listed(entries: Iterable[Entry]) -> bytes:
    """Return a digest of all of the entries but what is searched in them: no list holds a brief's text."""
    ordered = list(entries)
    paths = "\n".join([entry.path for entry in ordered]).encode("utf-8", "surrogatepass")
    sketches = b"\n".join([entry.sketch for entry in ordered])
    works = repr([entry.work for entry in ordered if entry.work is not None]).encode("utf-8", "surrogatepass")
    made_of = blake2b(digest_size=16)
    for part in (digests_of(ordered), paths, sketches, works):
        made_of.update(len(part).to_bytes(8, "big") + part)
    return made_of.digest()


def newest_first(entry: Entry) -> tuple[int, str]:
    """Sort key: the day of publication descending, then the id; briefs without a day come last."""
    return (-(entry.day or date.min).toordinal(), entry.id)
