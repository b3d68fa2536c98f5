"""Translations that have all moved by one paragraph, because one was left out or put in."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from mujaz.check.translation.placement.likeness import Side, likeness

FITS = 2.0
"""Likeness from which a translation may be a paragraph's own."""
CLEAR, UNCLEAR = 1.0, -1.0
"""Points that a move must gain for the first and last of them, and for those between."""
ENOUGH = 6.0
"""Points that it must gain in all."""
BACK = 2.5
"""Points from which a translation outside belongs to the slip although something else speaks against it."""
RUN = re.compile(r"![!?]*!")


class Pair(NamedTuple):
    """A segment's two sides and how alike they are."""

    source: Side
    target: Side
    """Empty where it is not translated."""
    score: float


class Slip(NamedTuple):
    """Neighbouring segments, each with the translation of the next one (`by` 1) or of the one before (-1)."""

    first: int
    last: int
    """Segment numbers."""
    by: int
    gain: float
    closed: bool = False
    """The translation that is lacking at one end stands at the other: one paragraph was moved."""

    @property
    def lacking(self) -> int:
        """The segment whose translation stands under none of them."""
        return self.first if self.by == 1 else self.last

    @property
    def beyond(self) -> int:
        """The segment to which the outermost of the translations belongs."""
        return self.last + 1 if self.by == 1 else self.first - 1

    @property
    def numbers(self) -> frozenset[int]:
        """The segments that have a wrong translation."""
        return frozenset({*range(self.first, self.last + 1), *({self.beyond} if self.closed else ())})


class Moves(NamedTuple):
    """What is gained if a translation of the brief belongs to another paragraph."""

    pair: Callable[[int], Pair | None]
    """Gives the sides of any segment by its number."""
    expected: float

    def gain(self, number: int, to: int, least: float) -> float:
        """Return the points for a move, or `-inf` where the text would fit less than `least` there."""
        there, here = self.pair(to), self.pair(number)
        if there is None or here is None:
            return float("-inf")
        fit = likeness(there.source, here.target, self.expected)
        return fit - here.score if fit >= least else float("-inf")


def slips(doubtful: Collection[int], moves: Moves) -> Iterator[Slip]:
    """Yield the slips among doubtful segments, the clearest first, none over another. Numbers ascend."""
    pairs = [pair for pair in pairwise(doubtful) if pair[1] == pair[0] + 1]
    if not any(_fits_across(*pair, moves) for pair in pairs):
        return  # almost always, and nothing had to be read again for it
    neighbours = sorted({number for pair in pairs for number in pair})
    found = (_widened(run, by, moves) for by in (1, -1) for run in _runs(neighbours, by, moves))
    taken: set[int] = set()
    for slip in sorted(found, key=lambda it: -it.gain):
        if slip.gain > ENOUGH and slip.numbers.isdisjoint(taken):
            taken |= slip.numbers
            yield slip


def _fits_across(one: int, two: int, moves: Moves) -> bool:
    return max(moves.gain(one, two, FITS), moves.gain(two, one, FITS)) > CLEAR


def _runs(neighbours: Sequence[int], by: int, moves: Moves) -> Iterator[range]:
    """Yield the longest runs that gain clearly at both ends and lose nowhere much, of two and more."""
    signs = {number: _sign(number, by, moves) for number in neighbours}
    first = neighbours[0]
    line = "".join(signs.get(number, " ") for number in range(first, neighbours[-1] + 1))
    for match in RUN.finditer(line):
        yield range(first + match.start(), first + match.end())


def _sign(number: int, by: int, moves: Moves) -> str:
    """Return `!` where a move gains clearly, `?` where it may, `-` where it does not."""
    if moves.gain(number, number + by, FITS) > CLEAR:
        return "!"
    return "?" if moves.gain(number, number + by, float("-inf")) > UNCLEAR else "-"


def _widened(run: range, by: int, moves: Moves) -> Slip:
    """Return the slip with the segments beside it that belong to it, and the one that closes it."""
    first, last = run[0], run[-1]
    while _belongs(first - 1, by, moves):
        first -= 1
    while _belongs(last + 1, by, moves):
        last += 1
    numbers = range(first, last + 1)
    slip = Slip(first, last, by, sum(moves.gain(it, it + by, float("-inf")) for it in numbers))
    back = moves.gain(slip.beyond, slip.lacking, FITS)
    return Slip(first, last, by, slip.gain + back, closed=True) if back > BACK else slip


def _belongs(number: int, by: int, moves: Moves) -> bool:
    """Whether a segment beside a slip is part of it: less speaks for it than at the beginning of one."""
    pair = moves.pair(number)
    if pair is None:
        return False
    doubtful = pair.score < FITS and bool(pair.target.plain)
    return moves.gain(number, number + by, FITS) > BACK or (
        doubtful and moves.gain(number, number + by, float("-inf")) > CLEAR
    )
