"""What is still to be done in one brief: ids, numbers and places, no text of it."""

from datetime import date
from typing import NamedTuple

OpenQuote = tuple[int, str]
"""Line of a quote, and the speaker's id that has no record; empty where no speaker is named."""


class PendingWork(NamedTuple):
    """One brief as the desk sees it."""

    id: str
    path: str
    since: date | None
    """The latest day on which somebody is known to have had it in hand."""
    status: str
    language: str
    rights: str
    segments: int
    untranslated: int
    """How many of the segments have no translation."""
    first_gap: int
    """Line of the first of them, 0 where there is none."""
    translated: tuple[str, ...]
    reviewed: tuple[str, ...]
    machine: str
    """Name of the machine that drafted the translation, or empty."""
    archived: bool
    """True where there is an archived copy, or no address that could be archived."""
    open_quotes: tuple[OpenQuote, ...]
    """Quotes that lead to no speaker's record."""
    doubts: tuple[int, ...]
    """Lines with a comment that asks a person something."""
    entities: tuple[str, ...]
    """Ids of the entities that it names; empty in an entry, which knows them already."""
    title_digest: bytes
    """Digest of all that its title in lists is made from."""
