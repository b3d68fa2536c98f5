"""Where a name may begin and end inside a written word. A language adds data; the engine is shared."""

import re
from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

Variant = tuple[str, int]
"""Another written form of a name, and how many of its first letters are a prefix and not the name."""

WORD_BOUNDARIES = " \0.،,:؛"
"""Folded signs that end a word of every script, whatever stands beside them. The empty text counts too."""


class Script(Enum):
    """The script of a name decides which neighbours are letters of the same word."""

    ARABIC = "arabic"
    HEBREW = "hebrew"
    LATIN = "latin"


def script_of(text: str) -> Script:
    """Return the script of the first letter; all that is neither Arabic nor Hebrew follows Latin rules."""
    for char in text:
        if char.isalpha():
            return _script_of_letter(char)
    return Script.LATIN


def _script_of_letter(char: str) -> Script:
    if "\u0600" <= char <= "\u08ff":
        return Script.ARABIC
    return Script.HEBREW if "\u0590" <= char <= "\u05ff" else Script.LATIN


class _ScriptLetters(dict[str, bool]):
    """Whether a character is a letter of one script; remembered, because a text asks again and again."""

    def __init__(self, script: Script) -> None:
        super().__init__({"": False})
        self.script = script

    def __missing__(self, char: str) -> bool:
        is_letter = char.isalnum() if self.script is Script.LATIN else char.isalpha()
        is_letter_of_script = self[char] = is_letter and _script_of_letter(char) is self.script
        return is_letter_of_script


LETTERS_OF_SCRIPT = {script: _ScriptLetters(script) for script in Script}


def word_set(words: str) -> frozenset[str]:
    """Return the words of a table that is written as running text."""
    return frozenset(words.split())


def no_variants(name: str) -> tuple[Variant, ...]:
    """Return a name in its one form, for languages that glue nothing to it."""
    return ((name, 0),)


class Affixes(NamedTuple):
    """One language's rules for the two ends of a name."""

    script: Script
    prefixes: frozenset[str] = frozenset({""})
    """Folded letters that may stand glued to the front of a name."""
    question_prefix: str = ""
    """A letter as written (not folded) that may stand before any prefix."""
    suffix: re.Pattern[str] | None = None
    """What may be glued to the end, matched on the folded text from the name's last letter on."""
    inner_signs: str = ""
    """Signs that belong to a word when letters stand on both sides."""
    function_words: frozenset[str] = frozenset()
    """Words as written, without marks, that never are a name."""
    whole_words: frozenset[str] = frozenset()
    """Folded words that look like prefix + name and are not."""
    no_prefix_below: int = 1
    """Letters below which a one-word name takes no prefix."""
    question_prefix_from: int = 1
    """Letters from which a name takes the question letter."""
    exact_below: int = 1
    """Letters below which a one-word name must be written exactly as the record has it."""
    case_sensitive: bool = False
    variants: Callable[[str], tuple[Variant, ...]] = no_variants

    def is_in_word(self, text: str, index: int) -> bool:
        """Whether the character at `place` is part of a word of this script."""
        if not 0 <= index < len(text):
            return False
        char, letters = text[index], LETTERS_OF_SCRIPT[self.script]
        if char in self.inner_signs:
            return letters[text[index - 1 : index]] and letters[text[index + 1 : index + 2]]
        return letters[char]

    def may_end(self, folded: str, end: int) -> bool:
        """Whether a name may end at `end` of the folded text."""
        if folded[end : end + 1] in WORD_BOUNDARIES or not self.is_in_word(folded, end):
            return True
        return self.suffix is not None and self.suffix.match(folded, end - 1) is not None

    def word_start(self, folded: str, start: int) -> int:
        """Return where the word begins that holds `start`."""
        if start == 0 or folded[start - 1] in WORD_BOUNDARIES:
            return start
        while self.is_in_word(folded, start - 1):
            start -= 1
        return start
