"""Latin script: a name is whole words in the record's capitals, with an optional possessive."""

import re

from mujaz.language.affixes.rules import Affixes, Script, word_set

AFFIXES = Affixes(
    Script.LATIN,
    frozenset({"", "d'", "l'"}),
    suffix=re.compile(r".'(?:s(?![^\W_])|(?![^\W_]))", re.DOTALL),
    inner="'",
    cased=True,
)


PARTICLES = word_set("the al el an as ar bin ibn abu umm de der den von van la le of and")
"""Words inside names whose first letter is large or small as the sentence has it."""


def same_capitals(written: str, surface: str) -> bool:
    """Whether `surface` is capitalised at least as the record's `written`: "us" is not "US".

    >>> same_capitals("US", "us"), same_capitals("al-Hasakah", "Al-Hasakah"), same_capitals("Iraq", "IRAQ")
    (False, True, True)
    """
    pairs = zip(re.split(r"[\s\-‐‑]+", written), re.split(r"[\s\-‐‑]+", surface), strict=False)
    return all(_word_agrees(*pair) for pair in pairs)


def _word_agrees(written: str, surface: str) -> bool:
    if written.lower() in PARTICLES and surface.lower() == written.lower():
        return True
    if written.isupper() and len(written) > 1:
        return surface.isupper()
    first = next((char for char in surface if char.isalpha()), "")
    capital = next((char.isupper() for char in written if char.isalpha()), False)
    return first.isupper() or not capital
