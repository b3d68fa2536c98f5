"""Find words in a passage, as written or by the narrow fold, between word boundaries."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mujaz.language.folding.engine import Folded
from mujaz.language.folding.narrow import letters_of, verbatim


class Place(NamedTuple):
    """A span of a passage."""

    start: int
    end: int
    skipped: int = 0
    """Words inside the span that the quote leaves out."""


@lru_cache(maxsize=256)
def passage_fold(text: str) -> Folded:
    """The narrow fold of a passage, kept because every quote of a brief is tried on the same passages."""
    return verbatim(text)


def place_exactly(words: str, text: str) -> Place | None:
    """Return the first place where `words` stand as written."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if is_whole(text, start, end) and (end == len(text) or unicodedata.category(text[end]) != "Mn"):
            return Place(start, end)
        start = text.find(words, start + 1)
    return None


def place_folded(words: str, text: str) -> Place | None:
    """Return the first place where `words` stand but for marks, spaces and quote style."""
    return next(places_folded(words, text), None)


def places_folded(words: str, text: str, start: int = 0) -> Iterator[Place]:
    """Yield every such place from the written offset `start` on."""
    folded, key = passage_fold(text), letters_of(words).strip()
    first = folded.text.find(key) if key else -1
    while first >= 0:
        last = first + len(key) - 1
        if is_whole(folded.text, first, last + 1) and folded.origin[first] >= start:
            stop = folded.origin[last + 1] if last + 1 < len(folded.origin) else len(text)
            yield Place(folded.origin[first], _with_marks(text, folded.origin[last] + 1, stop))
        first = folded.text.find(key, first + 1)


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether `start` and `end` do not cut a word of `text` in two."""
    cut_before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    cut_after = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return not cut_before and not cut_after


def _with_marks(text: str, end: int, stop: int) -> int:
    while end < stop and unicodedata.category(text[end]) == "Mn":
        end += 1
    return end
