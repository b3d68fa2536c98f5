"""Folds texts for matching, with one table of letters for each language."""

from functools import cache

from mujaz.language.folding.engine import FoldedText, FoldTable, fold_with
from mujaz.language.folding.letters import Letters
from mujaz.language.latin_letters import MATCHING_FOLDS as LATIN
from mujaz.language.registry import language_data_or_fallback, primary_subtag

__all__ = ["FoldedText", "fold", "fold_key", "fold_table"]

FALLBACK = "en"
"""The language whose letters serve for languages without their own."""


def fold(text: str, language: str) -> FoldedText:
    """Return `text` folded for matching in a BCP 47 language.

    Folding removes differences of case, marks, tatweel, invisible controls, digit script and spelling.
    Folded text is never shown to a reader.

    >>> folded = fold("أَحـمد", "ar")
    >>> folded.text, folded.origin
    ('احمد', [0, 2, 4, 5])
    """
    return fold_with(fold_table(language), text)


def fold_key(text: str, language: str) -> str:
    """Return the folded text, trimmed. Two spellings of one name have the same key."""
    return fold(text, language).text.strip()


@cache
def fold_table(language: str) -> FoldTable:
    """Return the table of a BCP 47 language. Each includes Latin letters, since texts of all languages do."""
    letters = language_data_or_fallback(primary_subtag(language), FALLBACK, "letters", Letters)
    return FoldTable({**LATIN, **letters.folds}, letters.common)
