"""The work that is left in one brief, for the backlog: ids, counts and lines, no text."""

from datetime import date
from typing import NamedTuple

OpenQuote = tuple[int, str]
"""Line of a quote, and the id of its speaker that has no record; empty where it names no speaker."""


class PendingWork(NamedTuple):
    """The work that is left in one brief."""

    id: str
    path: str
    since: date | None
    """The last day on which somebody worked on it, as far as its dates tell."""
    status: str
    language: str
    rights: str
    segments: int
    untranslated: int
    """Number of segments without a translation."""
    first_gap: int
    """Line of the first segment without a translation, 0 where there is none."""
    translated: tuple[str, ...]
    reviewed: tuple[str, ...]
    machine: str
    """Name of the machine that drafted the translation, or empty."""
    archived: bool
    """True where it has an archived copy, or no URL to archive."""
    open_quotes: tuple[OpenQuote, ...]
    """Quotes whose speaker has no record."""
    doubts: tuple[int, ...]
    """Lines with an open question in a comment."""
    entities: tuple[str, ...]
    """Ids of the entities that it mentions; empty within an `IndexEntry`, which has them too."""
    title_digest: bytes
    """Digest of the inputs of its title in lists."""
