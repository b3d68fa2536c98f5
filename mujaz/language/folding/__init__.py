"""Fold a text for matching: one table of letters for each language, one engine for all."""

from functools import cache

from mujaz.language.folding.engine import Folded, FoldTable, fold_with
from mujaz.language.folding.letters import Letters
from mujaz.language.latin_letters import MATCHED as LATIN
from mujaz.language.registry import part_or, primary

__all__ = ["Folded", "fold", "fold_key", "fold_table"]

OTHERWISE = "en"
"""Languages without letters of their own fold as English does."""


def fold(text: str, language: str) -> Folded:
    """Return `text` as matching should see it in the language of a BCP 47 tag.

    Case, marks, tatweel, invisible controls, digit script and spelling variants fold away.
    For matching only: folded text is never shown to a reader.

    >>> folded = fold("أَحـمد", "ar")
    >>> folded.text, folded.origin
    ('احمد', [0, 2, 4, 5])
    """
    return fold_with(fold_table(language), text)


def fold_key(text: str, language: str) -> str:
    """Return only the folded text, trimmed: two spellings of one name have the same key."""
    return fold(text, language).text.strip()


@cache
def fold_table(language: str) -> FoldTable:
    """Return the table of a BCP 47 language. Each knows Latin letters: Latin names stand in all texts."""
    own = part_or(primary(language), OTHERWISE, "letters", Letters)
    return FoldTable({**LATIN, **own.fold}, own.common)
