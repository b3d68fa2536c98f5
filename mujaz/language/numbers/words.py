"""Data types for the number words of a language."""

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple


class NumberRole(Enum):
    """The grammatical role of a word inside a number."""

    UNIT = "unit"
    """3 to 9, and 1 and 2."""
    TEN = "ten"
    """Exactly 10, which in Arabic also ends the numbers from 11 to 19."""
    TEEN = "teen"
    TENS = "tens"
    """20 to 90, and a unit may follow: twenty-one."""
    TENS_LAST = "tens, last"
    """20 to 90 where the unit stands before: واحد وعشرون."""
    HUNDRED = "hundred"
    """Multiplies by a hundred."""
    HUNDREDS = "hundreds"
    """200 to 900 in one word."""
    SCALE = "scale"
    DUAL_SCALE = "scaled"
    """A dual such as two thousand, in one word."""
    ORDINAL = "ordinal"
    """Ordinals that cannot be cardinals. They have the value of their cardinal."""
    FRACTION = "fraction"
    DECADE = "decade"
    """A decade without its century: the thirties."""
    CENTURY = "century"
    AND = "and"
    DIGITS = "digits"
    FILLER = "glue"
    """A word without a value inside a number: the article of `and a half`."""


class NumberWord(NamedTuple):
    """One word of a number."""

    role: NumberRole
    value: float
    with_and: bool = False
    """The word has a prefix for `and`, Arabic و."""
    required: bool = True
    """A translation must contain its number. `one`, `first` and a bare `hundred` are too common for that."""


class NumberWords(NamedTuple):
    """One language's number words."""

    words: Mapping[str, NumberWord]
    fillers: Mapping[str, NumberWord]
    """Words that may stand between the words of one number: `and`, the article."""


def number_words_from(role: NumberRole, words: str, *, required: bool = True) -> dict[str, NumberWord]:
    """Return the words of a list such as `three=3 both/pair=2`. Slashes separate words of equal value."""
    number_words = {}
    for entry in words.split():
        spellings, _, value = entry.partition("=")
        for spelling in spellings.split("/"):
            number_words[spelling] = NumberWord(role, float(value), False, required)
    return number_words
