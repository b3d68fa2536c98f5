"""Result of comparing a quote with the original text."""

from enum import StrEnum


class QuoteMatch(StrEnum):
    """How exactly the words of a quote occur in the original text."""

    EXACT = "exact"
    FOLDED = "folded"
    """Differs in vowel marks, spaces, tatweel or the style of quotation marks only."""
    STITCHED = "stitched"
    """An elided quote: its parts occur in order in one passage, and `[…]` marks the omitted words."""
    NOT_FOUND = "not_found"
