"""Finds numbers of one side that have no counterpart on the other."""

from collections.abc import Iterable, Iterator, Sequence

from mujaz.language.numbers.read_numbers import Number

SPELLED = 20
"""Up to here a number may be spelled out in a language whose number words are not known here."""
DUAL = 2.0
"""Numbers that a language with a dual need not write."""


def missing(
    numbers: Iterable[Number], others: Sequence[Number], *, knows_words: bool = True, has_dual: bool = False
) -> Iterator[Number]:
    """Yield what `numbers` claim and `others` do not say in any way, each value once.

    `knows_words` says whether the number words of the others' language are known, `has_dual` whether one of
    their words may be a dual, which says two by itself.
    """
    claims = [number for number in numbers if number.required]
    if not claims:
        return
    other_values = {value for other in others for value in (*other.values, *other.partial_values)}
    reported: set[float] = set()
    for number in claims:
        first = number.values[0]
        if first in reported or (has_dual and first == DUAL):
            continue
        if other_values.isdisjoint(number.values):
            lost = knows_words or _is_in_digits_everywhere(number)
        else:
            lost = knows_words and number.in_digits and _occurs_less_often(number, claims, others)
        if lost:
            reported.add(first)
            yield number


def _occurs_less_often(number: Number, claims: Sequence[Number], others: Sequence[Number]) -> bool:
    """Whether digits say a value more often than the other side does in any way."""
    wanted = sum(other.in_digits and other.values[0] == number.values[0] for other in claims)
    if wanted == 1:
        return False
    values = set(number.values)
    return wanted > sum(not values.isdisjoint((*other.values, *other.partial_values)) for other in others)


def _is_in_digits_everywhere(number: Number) -> bool:
    return number.certain and number.values[0] > SPELLED and not number.scale and number.values[0] % 100 != 0
