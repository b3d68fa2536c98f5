"""Tell the furniture of a page by its words."""

import re
from collections.abc import Mapping
from functools import cache

from mujaz.ingest.layout.boilerplate_lines import WHOLE
from mujaz.ingest.layout.boilerplate_openings import BEGINNINGS, Furniture
from mujaz.ingest.text.line_shape import LONG, fits, key_of, words_in

COPYRIGHT = re.compile(
    r"©|\(c\)\s*(?:19|20)\d\d|حقوق\S* (?:\S+ ){0,3}محفوظة|all rights reserved", re.IGNORECASE
)
COUNTER = re.compile(
    r"[\d,.٬]+ ?[kK]? (?:مشاهدة|مشاهدات|قراءة|قراءات|تعليق|تعليقات|مشاركة|مشاركات|إعجاب|بازدید|نظر|"
    r"views?|comments?|shares?|likes?|"
    r"reads?|min(?:utes?)? read|צפיות|תגובות)|(?:\d+ )?(?:دقيقة|دقائق|دقيقتان|دقيقتين) (?:ل?ل?قراءة|قراءة)|"
    r"(?:صورة |image |photo )?\d{1,3} ?(?:/|من|of|از) ?\d{1,3}",
    re.IGNORECASE,
)
TRAIL = re.compile(r"\s*[›»>/|•·←→\\]\s*")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|[@#]\w+(?:\s[@#]\w+)*", re.IGNORECASE)


def furniture_of(text: str) -> Furniture | None:
    """Return what sort of furniture a line is, None where it may belong to the article."""
    if not fits(text, 2 * LONG):
        return None
    key = key_of(text)
    if not key:
        return Furniture.SIGN
    found = whole_phrases().get(key) or _by_pattern(text, key)
    if found is None and fits(text, LONG - 1):
        found = _beginning(key)
    return found or (Furniture.MENU if _is_row(text, key) else None)


def _by_pattern(text: str, key: str) -> Furniture | None:
    if COPYRIGHT.search(text):
        return Furniture.COPYRIGHT
    if COUNTER.fullmatch(text.strip("() ")) or key.isdecimal():
        return Furniture.COUNTER
    return Furniture.SHARE if ADDRESS.fullmatch(text) else None


def _beginning(key: str) -> Furniture | None:
    words = key.split()
    for length in range(1, min(len(words), most_words()) + 1):
        found = beginnings().get(" ".join(words[:length]))
        if found is not None and (length > 1 or len(words) <= 8):
            return found
    return None


def _is_row(text: str, key: str) -> bool:
    """Whether a line is a trail of sections, or nothing but known phrases one after the other."""
    parts = [part for part in TRAIL.split(text) if part]
    if (
        len(parts) >= 3
        and all(words_in(part) <= 3 for part in parts[:-1])
        and key_of(parts[0]) in whole_phrases()
    ):
        return True
    words = key.split()
    reached = {0}
    for end in range(1, len(words) + 1):
        if any(
            " ".join(words[start:end]) in whole_phrases()
            for start in range(max(0, end - 6), end)
            if start in reached
        ):
            reached.add(end)
    return len(words) in reached


@cache
def whole_phrases() -> Mapping[str, Furniture]:
    """Return the folded phrases that are furniture when they stand alone."""
    return _table(WHOLE)


@cache
def beginnings() -> Mapping[str, Furniture]:
    """Return the folded phrases that make a line furniture by standing at its beginning."""
    return _table(BEGINNINGS)


@cache
def most_words() -> int:
    """Return how many words the longest beginning has."""
    return max(len(phrase.split()) for phrase in beginnings())


def _table(source: Mapping[Furniture, str]) -> dict[str, Furniture]:
    pairs = ((key_of(phrase), kind) for kind, phrases in source.items() for phrase in phrases.split(";"))
    return {key: kind for key, kind in pairs if key}
