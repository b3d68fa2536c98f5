"""Affixes of names in Latin script: whole words, capitalised as in the record, perhaps with a possessive."""

import re

from mujaz.language.affixes.rules import Affixes, Script, word_set

AFFIXES = Affixes(
    Script.LATIN,
    frozenset({"", "d'", "l'"}),
    suffix=re.compile(r".'(?:s(?![^\W_])|(?![^\W_]))", re.DOTALL),
    inner_signs="'",
    case_sensitive=True,
)


PARTICLES = word_set("the al el an as ar bin ibn abu umm de der den von van la le of and")
"""Words inside names that may be capitalised or not."""


def same_capitals(name: str, surface: str) -> bool:
    """Whether `surface` has at least the capitals of the record's `name`: "us" is not "US".

    >>> same_capitals("US", "us"), same_capitals("al-Hasakah", "Al-Hasakah"), same_capitals("Iraq", "IRAQ")
    (False, True, True)
    """
    pairs = zip(re.split(r"[\s\-‐‑]+", name), re.split(r"[\s\-‐‑]+", surface), strict=False)
    return all(_has_capitals_of(*pair) for pair in pairs)


def _has_capitals_of(name_word: str, surface_word: str) -> bool:
    if name_word.lower() in PARTICLES and surface_word.lower() == name_word.lower():
        return True
    if name_word.isupper() and len(name_word) > 1:
        return surface_word.isupper()
    first = next((char for char in surface_word if char.isalpha()), "")
    needs_capital = next((char.isupper() for char in name_word if char.isalpha()), False)
    return first.isupper() or not needs_capital
