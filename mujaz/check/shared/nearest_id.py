"""The id that somebody probably meant."""

from collections.abc import Iterable

CLOSE = 75.0
"""Similarity from 0 to 100 from which an id is worth proposing."""


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """Return `Did you mean 'x'?` for the nearest of the known ids, or `otherwise` where none is near."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(word, sorted(known), scorer=fuzz.ratio, score_cutoff=CLOSE)
    return f"Did you mean '{found[0]}'?" if found else otherwise
