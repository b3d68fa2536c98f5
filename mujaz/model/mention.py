"""A place where a text names an entity."""

from typing import NamedTuple


class Mention(NamedTuple):
    """One place where one passage names one entity."""

    entity: str
    """Entity id."""
    start: int
    end: int
    """Offsets into the passage's `text` in code points, end exclusive.

    They index the text as written, never the folded text."""
