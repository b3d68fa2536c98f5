"""Detects boilerplate lines by their words."""

import re
from collections.abc import Mapping
from functools import cache

from mujaz.ingest.layout.boilerplate_kind import BoilerplateKind
from mujaz.ingest.layout.boilerplate_lines import WHOLE_LINES
from mujaz.ingest.layout.boilerplate_openings import OPENINGS
from mujaz.ingest.text.line_shape import PARAGRAPH_WORDS, comparison_key, has_at_most_words, word_count

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
TRAIL_SEPARATOR = re.compile(r"\s*[›»>/|•·←→\\]\s*")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|[@#]\w+(?:\s[@#]\w+)*", re.IGNORECASE)


def boilerplate_kind(text: str) -> BoilerplateKind | None:
    """Return the kind of boilerplate of a line, None if it may belong to the article."""
    if not has_at_most_words(text, 2 * PARAGRAPH_WORDS):
        return None
    key = comparison_key(text)
    if not key:
        return BoilerplateKind.SIGN
    kind = whole_line_phrases().get(key) or _kind_by_pattern(text, key)
    if kind is None and has_at_most_words(text, PARAGRAPH_WORDS - 1):
        kind = _kind_by_opening(key)
    return kind or (BoilerplateKind.MENU if _is_phrase_row(text, key) else None)


def _kind_by_pattern(text: str, key: str) -> BoilerplateKind | None:
    if COPYRIGHT.search(text):
        return BoilerplateKind.COPYRIGHT
    if COUNTER.fullmatch(text.strip("() ")) or key.isdecimal():
        return BoilerplateKind.COUNTER
    return BoilerplateKind.SHARE if ADDRESS.fullmatch(text) else None


def _kind_by_opening(key: str) -> BoilerplateKind | None:
    words = key.split()
    for length in range(1, min(len(words), max_opening_words()) + 1):
        kind = opening_phrases().get(" ".join(words[:length]))
        # Sentences of an article also begin with single words such as `related`, so those need a short line.
        if kind is not None and (length > 1 or len(words) <= 8):
            return kind
    return None


def _is_phrase_row(text: str, key: str) -> bool:
    """Whether a line is a breadcrumb trail, or a row of known phrases and nothing else."""
    parts = [part for part in TRAIL_SEPARATOR.split(text) if part]
    if (
        len(parts) >= 3
        and all(word_count(part) <= 3 for part in parts[:-1])
        and comparison_key(parts[0]) in whole_line_phrases()
    ):
        return True
    # Menus often become one line. `reached` holds the positions up to which phrases cover the words.
    words = key.split()
    reached = {0}
    for end in range(1, len(words) + 1):
        if any(
            " ".join(words[start:end]) in whole_line_phrases()
            for start in range(max(0, end - 6), end)
            if start in reached
        ):
            reached.add(end)
    return len(words) in reached


@cache
def whole_line_phrases() -> Mapping[str, BoilerplateKind]:
    """Return the folded phrases that are boilerplate as a whole line."""
    return _phrase_table(WHOLE_LINES)


@cache
def opening_phrases() -> Mapping[str, BoilerplateKind]:
    """Return the folded phrases that make a line boilerplate by opening it."""
    return _phrase_table(OPENINGS)


@cache
def max_opening_words() -> int:
    """Return the number of words of the longest opening phrase."""
    return max(len(phrase.split()) for phrase in opening_phrases())


def _phrase_table(source: Mapping[BoilerplateKind, str]) -> dict[str, BoilerplateKind]:
    pairs = (
        (comparison_key(phrase), kind) for kind, phrases in source.items() for phrase in phrases.split(";")
    )
    return {key: kind for key, kind in pairs if key}
