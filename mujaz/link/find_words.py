"""Find words in a passage, as written or by the narrow fold, between word boundaries."""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mujaz.language.folding.engine import FoldedText
from mujaz.language.folding.narrow import fold_narrow, narrow_key


class TextSpan(NamedTuple):
    """A span of a passage."""

    start: int
    end: int
    skipped: int = 0
    """Words inside the span that the quote leaves out."""


@lru_cache(maxsize=256)
def passage_fold(text: str) -> FoldedText:
    """Return the narrow fold of a passage, cached since every quote of a brief needs the same passages."""
    return fold_narrow(text)


def find_exact(words: str, text: str) -> TextSpan | None:
    """Return the first span that equals `words` letter by letter."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if has_word_boundaries(text, start, end) and (
            end == len(text) or unicodedata.category(text[end]) != "Mn"
        ):
            return TextSpan(start, end)
        start = text.find(words, start + 1)
    return None


def find_folded(words: str, text: str) -> TextSpan | None:
    """Return the first span that equals `words` except for marks, spaces and quote style."""
    return next(find_all_folded(words, text), None)


def find_all_folded(words: str, text: str, start: int = 0) -> Iterator[TextSpan]:
    """Yield every such span from the offset `start` of the text on."""
    folded, key = passage_fold(text), narrow_key(words).strip()
    first = folded.text.find(key, bisect_left(folded.origin, start)) if key else -1
    while first >= 0:
        last = first + len(key) - 1
        if has_word_boundaries(folded.text, first, last + 1):
            stop = folded.origin[last + 1] if last + 1 < len(folded.origin) else len(text)
            yield TextSpan(folded.origin[first], _with_marks(text, folded.origin[last] + 1, stop))
        first = folded.text.find(key, first + 1)


def has_word_boundaries(text: str, start: int, end: int) -> bool:
    """Tell whether neither `start` nor `end` lies inside a word of `text`."""
    splits_first = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    splits_last = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return not splits_first and not splits_last


def _with_marks(text: str, end: int, stop: int) -> int:
    while end < stop and unicodedata.category(text[end]) == "Mn":
        end += 1
    return end
