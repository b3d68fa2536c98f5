"""Suggests the right word for a misspelt one."""

from collections.abc import Iterable


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """Return ` Did you mean 'x'?` with the closest of `words`, or an empty text."""
    import difflib

    matches = difflib.get_close_matches(word, list(words), 1, 0.6)
    return f" Did you mean '{matches[0]}'?" if matches else ""
