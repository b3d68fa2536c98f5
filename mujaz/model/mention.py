"""A mention of an entity in a text."""

from typing import NamedTuple


class Mention(NamedTuple):
    """One range of a passage that names one entity."""

    entity: str
    """Entity id."""
    start: int
    end: int
    """Offsets into the passage's `text` in code points, end exclusive.

    They index the text as written, never the folded text."""
