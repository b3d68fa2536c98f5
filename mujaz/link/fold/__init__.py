"""Fold a text for matching: one table of letters for each language, one engine for all."""

from collections.abc import Mapping
from functools import cache

from mujaz.link.fold import ar, en, fa, he, ur
from mujaz.link.fold.engine import Folded, FoldTable, fold_with

__all__ = ["Folded", "fold", "fold_key"]

TABLES: Mapping[str, FoldTable] = {
    "ar": FoldTable({**en.LETTERS, **ar.LETTERS}, ar.COMMON),
    "fa": FoldTable({**en.LETTERS, **fa.LETTERS}, ar.COMMON),
    "ur": FoldTable({**en.LETTERS, **ur.LETTERS}, ar.COMMON),
    "he": FoldTable({**en.LETTERS, **he.LETTERS}, he.COMMON),
    "en": FoldTable({**en.LETTERS, **ar.SHARED}, en.COMMON),
}
"""Every table knows the Latin letters too, because Latin names stand inside Arabic text."""


def fold(text: str, language: str) -> Folded:
    """Return `text` as matching should see it in the language of a BCP 47 tag.

    Case, marks, tatweel, invisible controls, digit script and spelling variants fold away.
    For matching only: folded text is never shown to a reader.

    >>> folded = fold("أَحـمد", "ar")
    >>> folded.text, folded.origin
    ('احمد', [0, 2, 4, 5])
    """
    return fold_with(_table(language), text)


def fold_key(text: str, language: str) -> str:
    """Return only the folded text, trimmed: two spellings of one name have the same key."""
    return fold(text, language).text.strip()


@cache
def _table(language: str) -> FoldTable:
    return TABLES.get(language.partition("-")[0].lower(), TABLES["en"])
