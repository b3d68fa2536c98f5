"""Reads all numbers of a text, in digits and in words."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from mujaz.language.numbers.assemble import AssembledNumber, NumberPart, assemble_numbers
from mujaz.language.numbers.digits import HALF_DAY_WORDS, MAX_SMALL, Tokens
from mujaz.language.numbers.number_phrases import group_positions, half_day_follows, number_phrases
from mujaz.language.numbers.words import NumberRole, NumberWords
from mujaz.language.registry import language_data, primary_subtag

NO_NUMBER_WORDS = NumberWords({}, {})
"""For languages without a table of number words: only digits are read."""
NEVER_REQUIRED = frozenset({0.0, 1.0, 2.0})
"""Values that a translation may express by the grammar: a dual, an article, both, nobody."""
OMITTED_DIGITS = frozenset({"00", "000"})
"""Digits that a translation may omit, such as minutes."""
MAX_CENTURY = 30
"""Largest number of a century, such as 21 in `21st century`."""


class Number(NamedTuple):
    """One number in a text."""

    values: tuple[float, ...]
    """Possible values, the most likely one first. The translation must contain one of them."""
    partial_values: tuple[float, ...]
    """Values of parts, which may match a required number of the translation."""
    text: str
    """The number in the comparison form of its text."""
    in_digits: bool
    required: bool
    """The translation must contain the number."""
    scale: float
    """Thousand, million …, 0 without a scale word."""
    in_name: bool
    """Part of a name such as F-35."""

    @property
    def certain(self) -> bool:
        """Whether it is in digits and too large to be expressed by the grammar."""
        return self.in_digits and not self.in_name and self.values[0] > MAX_SMALL


def has_number_words(language: str) -> bool:
    """Whether there is a table of number words for a BCP 47 language."""
    return number_words(language) is not NO_NUMBER_WORDS


def number_words(language: str) -> NumberWords:
    """Return the number words of a BCP 47 language, an empty table if it has none."""
    return language_data(primary_subtag(language), "number_words", NumberWords) or NO_NUMBER_WORDS


def numbers_in(tokens: Tokens, language: str) -> tuple[Number, ...]:
    """Return the numbers of a text from its tokens."""
    number_table, words = number_words(language), tokens.words
    numbers: list[Number] = []
    for group in group_positions(tokens, number_table):
        if len(group) == 1:
            numbers += _single_number(words[group[0]], half_day_follows(words, group[0]), language)
        else:
            numbers += _numbers_in_group(tokens, group, number_table)
    return tuple(_with_shared_scales(numbers)) if len(numbers) > 1 else tuple(numbers)


@lru_cache(maxsize=4096)  # as for digits: the same years and words stand in text after text
def _single_number(token: str, half_day: bool, language: str) -> tuple[Number, ...]:
    """Return the numbers of a single number word, or of a token with digits, without others near it.

    `half_day`: the next token is one of `HALF_DAY_WORDS`.
    """
    words = [token, min(HALF_DAY_WORDS)] if half_day else [token]
    return tuple(_numbers_in_group(Tokens(words, [0]), [0], number_words(language)))


def _numbers_in_group(tokens: Tokens, group: list[int], table: NumberWords) -> Iterator[Number]:
    for phrase in number_phrases(tokens, group, table):
        yield from _numbers_in_phrase(phrase)


def _numbers_in_phrase(phrase: list[NumberPart]) -> Iterator[Number]:
    first = phrase[0]
    if len(phrase) == 1 and first.role is NumberRole.DIGITS:
        required = first.text not in OMITTED_DIGITS
        yield Number(first.values, first.partial_values, first.text, True, required, 0.0, first.in_name)
        return
    if len(phrase) == 1:
        yield from _finish_number(
            AssembledNumber(phrase, current=first.values[0]), near_century=False, after_decade=False
        )
        return
    assembled = list(assemble_numbers(phrase))
    for previous, number, following in zip(
        [None, *assembled], assembled, [*assembled[1:], None], strict=False
    ):
        near_century = any(
            neighbour is not None and neighbour.last_role is NumberRole.CENTURY
            for neighbour in (previous, following)
        )
        after_decade = (
            previous is not None
            and previous.last_role is NumberRole.CENTURY
            and assembled[0].last_role is NumberRole.DECADE
        )
        yield from _finish_number(number, near_century=near_century, after_decade=after_decade)


def _finish_number(assembled: AssembledNumber, *, near_century: bool, after_decade: bool) -> Iterator[Number]:
    first = assembled.parts[0]
    if first.role is NumberRole.CENTURY:
        return
    values = first.values if len(assembled.parts) == 1 else (assembled.value,)
    if len(assembled.parts) > 2 and assembled.parts[-1].role is NumberRole.SCALE:
        values = (*values, _first_term(assembled))  # `1.8 مليار و870 مليون` may also be two numbers
    if first.role is NumberRole.FRACTION and len(assembled.parts) == 1:
        values = (*values, values[0] * 100)  # half of all is 50 percent
    if assembled.value_without_fraction is not None:
        values = (*values, assembled.value_without_fraction)
    if first.role is NumberRole.DECADE:
        values = (*values, *(century + values[0] for century in (1900.0, 1800.0, 2000.0)))
    # `القرن العشرين` is the 1900s in English.
    if near_century and values[0] <= MAX_CENTURY:
        values = (*values, (values[0] - 1) * 100)
    in_digits = any(part.role is NumberRole.DIGITS for part in assembled.parts)
    required = (len(assembled.parts) > 1 or first.required) and (in_digits or values[0] not in NEVER_REQUIRED)
    required = required and not after_decade and first.text not in OMITTED_DIGITS
    text = " ".join(part.text for part in assembled.parts)
    scale = assembled.last_scale if len(assembled.parts) > 1 else 0.0
    partial_values = first.partial_values if len(assembled.parts) == 1 else ()
    yield Number(values, partial_values, text, in_digits, required, scale, first.in_name)


def _first_term(assembled: AssembledNumber) -> float:
    first, second = assembled.parts[:2]
    return first.values[0] * (second.values[0] if second.role is NumberRole.SCALE else 1.0)


def _with_shared_scales(numbers: list[Number]) -> Iterator[Number]:
    """Add scaled values: in `5 to 10 million` the five may be millions too."""
    for number, following in pairwise([*numbers, None]):
        assert number is not None
        if number.in_digits and not number.scale and following is not None and following.scale:
            yield number._replace(values=(*number.values, number.values[0] * following.scale))
        else:
            yield number
