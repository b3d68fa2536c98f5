"""Finds numbers of one side that have no counterpart on the other."""

from collections import Counter, defaultdict
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
    occurrences = _OccurrenceCounts(claims, others)
    reported: set[float] = set()
    for number in claims:
        first = number.values[0]
        if first in reported or (has_dual and first == DUAL):
            continue
        if other_values.isdisjoint(number.values):
            lost = knows_words or _is_in_digits_everywhere(number)
        else:
            lost = knows_words and number.in_digits and occurrences.fewer_on_other_side(number)
        if lost:
            reported.add(first)
            yield number


class _OccurrenceCounts:
    """How often digits say a value on one side, and how many numbers of the other side can mean it.

    Both are indexed once: a table of thousands of equal numbers would be counted again for each of them.
    """

    def __init__(self, claims: Sequence[Number], others: Sequence[Number]) -> None:
        self.in_digits = Counter(claim.values[0] for claim in claims if claim.in_digits)
        self.others: defaultdict[float, set[int]] = defaultdict(set)
        if any(count > 1 for count in self.in_digits.values()):
            for index, other in enumerate(others):
                for value in (*other.values, *other.partial_values):
                    self.others[value].add(index)
        self.answers: dict[tuple[float, ...], bool] = {}

    def fewer_on_other_side(self, number: Number) -> bool:
        """Tell whether digits say a value more often than the other side does in any way."""
        if number.values not in self.answers:
            wanted = self.in_digits[number.values[0]]
            meant = set[int]().union(*(self.others.get(value, ()) for value in number.values))
            self.answers[number.values] = wanted > 1 and wanted > len(meant)
        return self.answers[number.values]


def _is_in_digits_everywhere(number: Number) -> bool:
    return number.certain and number.values[0] > SPELLED and not number.scale and number.values[0] % 100 != 0
