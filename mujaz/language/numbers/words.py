"""Words that stand for numbers, as each language's table has them."""

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple


class NumberRole(Enum):
    """How a word takes part in a number of several words."""

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
    """The word that multiplies by a hundred."""
    HUNDREDS = "hundreds"
    """200 to 900 in one word."""
    SCALE = "scale"
    DUAL_SCALE = "scaled"
    """A dual such as two thousand, in one word."""
    ORDINAL = "ordinal"
    """Only where it cannot be a cardinal; ordinals count like the cardinals of their value."""
    FRACTION = "fraction"
    DECADE = "decade"
    """The thirties: of which century is not said."""
    CENTURY = "century"
    AND = "and"
    DIGITS = "digits"
    FILLER = "glue"
    """Stands inside a number without a value: the article of `and a half`."""


class NumberWord(NamedTuple):
    """One word of a number."""

    role: NumberRole
    value: float
    with_and: bool = False
    """Carries an `and` of its own, as Arabic و does."""
    required: bool = True
    """Says a number by itself. `one`, `first` and a bare `hundred` are too common to be held to."""


class NumberWords(NamedTuple):
    """One language's number words."""

    words: Mapping[str, NumberWord]
    fillers: Mapping[str, NumberWord]
    """What may stand between the words of one number: `and`, the article."""


def entries(role: NumberRole, words: str, *, required: bool = True) -> dict[str, NumberWord]:
    """Read `three=3 third=3`; several spellings of one value are parted by slashes."""
    number_words = {}
    for entry in words.split():
        spellings, _, value = entry.partition("=")
        for spelling in spellings.split("/"):
            number_words[spelling] = NumberWord(role, float(value), False, required)
    return number_words
