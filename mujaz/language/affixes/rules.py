"""Decides where a name may begin and end inside a word, by the affixes of a language."""

import re
from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

Variant = tuple[str, int]
"""Another form of a name, and the number of its first letters that are a prefix and no part of the name."""

WORD_BOUNDARIES = " \0.،,:؛"
"""Folded characters that separate words in every script. Includes the empty string, the end of a text."""


class Script(Enum):
    """The script of a name. It decides which neighbours are letters of the same word."""

    ARABIC = "arabic"
    HEBREW = "hebrew"
    LATIN = "latin"


def script_of(text: str) -> Script:
    """Return the script of the first letter. Scripts other than Arabic and Hebrew follow the Latin rules."""
    for char in text:
        if char.isalpha():
            return _script_of_letter(char)
    return Script.LATIN


def _script_of_letter(char: str) -> Script:
    if "\u0600" <= char <= "\u08ff":
        return Script.ARABIC
    return Script.HEBREW if "\u0590" <= char <= "\u05ff" else Script.LATIN


class _ScriptLetters(dict[str, bool]):
    """Whether a character is a letter of one script, computed on first use."""

    def __init__(self, script: Script) -> None:
        super().__init__({"": False})
        self.script = script

    def __missing__(self, char: str) -> bool:
        is_letter = char.isalnum() if self.script is Script.LATIN else char.isalpha()
        is_letter_of_script = self[char] = is_letter and _script_of_letter(char) is self.script
        return is_letter_of_script


LETTERS_OF_SCRIPT = {script: _ScriptLetters(script) for script in Script}


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list with white space between them."""
    return frozenset(words.split())


def no_variants(name: str) -> tuple[Variant, ...]:
    """Return a name in its only form, for languages without such prefixes."""
    return ((name, 0),)


class Affixes(NamedTuple):
    """The affixes of names in one language."""

    script: Script
    prefixes: frozenset[str] = frozenset({""})
    """Folded prefixes of a name."""
    question_prefix: str = ""
    """A letter as written (not folded) that may precede any prefix: the interrogative أ."""
    suffix: re.Pattern[str] | None = None
    """Suffixes, matched on the folded text from the last letter of the name on."""
    inner_signs: str = ""
    """Signs that are part of a word if letters stand on both sides."""
    function_words: frozenset[str] = frozenset()
    """Words, unfolded and without marks, that are never a name."""
    whole_words: frozenset[str] = frozenset()
    """Folded words that look like a prefix and a name but are not."""
    no_prefix_below: int = 1
    """One-word names with fewer letters take no prefix."""
    question_prefix_from: int = 1
    """Names with at least this many letters take the question prefix."""
    exact_below: int = 1
    """One-word names with fewer letters must be spelled exactly as in the record."""
    case_sensitive: bool = False
    """Names must be capitalised as in the record."""
    variants: Callable[[str], tuple[Variant, ...]] = no_variants
    """Returns the forms of a name, some merged with a prefix."""

    def is_in_word(self, text: str, index: int) -> bool:
        """Whether the character at `index` is part of a word of this script."""
        if not 0 <= index < len(text):
            return False
        char, letters = text[index], LETTERS_OF_SCRIPT[self.script]
        if char in self.inner_signs:
            return letters[text[index - 1 : index]] and letters[text[index + 1 : index + 2]]
        return letters[char]

    def may_end(self, folded: str, end: int) -> bool:
        """Whether a name may end at the offset `end` of the folded text."""
        if folded[end : end + 1] in WORD_BOUNDARIES or not self.is_in_word(folded, end):
            return True
        return self.suffix is not None and self.suffix.match(folded, end - 1) is not None

    def word_start(self, folded: str, start: int) -> int:
        """Return the offset of the first letter of the word that contains `start`."""
        if start == 0 or folded[start - 1] in WORD_BOUNDARIES:
            return start
        while self.is_in_word(folded, start - 1):
            start -= 1
        return start
