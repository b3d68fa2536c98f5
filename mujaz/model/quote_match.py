"""How a quote stands to the text it is taken from."""

from enum import StrEnum


class QuoteMatch(StrEnum):
    """What a comparison of the words with the original comes to."""

    EXACT = "exact"
    FOLDED = "folded"
    """Differs in vowel marks, spaces, tatweel or the style of quotation marks only."""
    STITCHED = "stitched"
    """Its parts stand in order in one passage, and an ellipsis shows where words were left out."""
    NOT_FOUND = "not_found"
