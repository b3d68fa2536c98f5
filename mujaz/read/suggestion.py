"""The known word that a misspelt one comes closest to."""

from collections.abc import Iterable


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return ` Did you mean 'x'?` for the closest known word, or an empty text."""
    import difflib

    close = difflib.get_close_matches(word, list(known), 1, 0.6)
    return f" Did you mean '{close[0]}'?" if close else ""
