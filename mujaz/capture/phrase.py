"""The words for somebody who speaks, as a run of tokens."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """A run of tokens. Offsets index the paragraph."""

    start: int
    end: int
    next: int
    """Place of the token at which it stopped."""
