"""The id that somebody probably meant."""

from collections.abc import Iterable

CLOSE = 75.0
"""Similarity from 0 to 100 from which an id is worth proposing."""


def did_you_mean(word: str, candidates: Iterable[str], otherwise: str) -> str:
    """Return `Did you mean 'x'?` for the nearest of the known ids, or `otherwise` where none is near."""
    from rapidfuzz import fuzz, process

    nearest = process.extractOne(word, sorted(candidates), scorer=fuzz.ratio, score_cutoff=CLOSE)
    return f"Did you mean '{nearest[0]}'?" if nearest else otherwise
