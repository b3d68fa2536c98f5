"""Finds shifted translations: a run that has moved by one paragraph, since one is missing or extra."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from mujaz.check.translation.placement.likeness import Side, likeness

FITS = 2.0
"""Lowest likeness of a translation that may belong to its paragraph."""
CLEAR, UNCLEAR = 1.0, -1.0
"""Lowest gain of a shift at its first and last segment, and at segments between."""
ENOUGH = 6.0
"""Lowest gain of a whole shift."""
BACK = 2.5
"""Gain from which a translation at the edge joins the shift in spite of other evidence."""
RUN = re.compile(r"![!?]*!")


class Pair(NamedTuple):
    """The two sides of a segment, and their likeness."""

    source: Side
    target: Side
    """Empty where it is not translated."""
    score: float


class Shift(NamedTuple):
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
        """The segment without any translation in the run."""
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
    """The gain in likeness if a translation belongs to another paragraph."""

    pair: Callable[[int], Pair | None]
    """Gives the sides of any segment by its number."""
    expected: float

    def gain(self, number: int, to: int, least: float) -> float:
        """Return the points for a move, or `-inf` where the text would fit less than `least` there."""
        moved_pair, present_pair = self.pair(to), self.pair(number)
        if moved_pair is None or present_pair is None:
            return float("-inf")
        fit = likeness(moved_pair.source, present_pair.target, self.expected)
        return fit - present_pair.score if fit >= least else float("-inf")


def shifts(doubtful: Collection[int], moves: Moves) -> Iterator[Shift]:
    """Yield the slips among doubtful segments, the clearest first, none over another. Numbers ascend."""
    pairs = [pair for pair in pairwise(doubtful) if pair[1] == pair[0] + 1]
    if not any(_fits_across(*pair, moves) for pair in pairs):
        return  # almost always, and nothing had to be read again for it
    neighbours = sorted({number for pair in pairs for number in pair})
    candidates = (_widen(run, by, moves) for by in (1, -1) for run in _runs(neighbours, by, moves))
    explained: set[int] = set()
    for slip in sorted(candidates, key=lambda shift: -shift.gain):
        if slip.gain > ENOUGH and slip.numbers.isdisjoint(explained):
            explained |= slip.numbers
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


def _widen(run: range, by: int, moves: Moves) -> Shift:
    """Return the slip with the segments beside it that belong to it, and the one that closes it."""
    first, last = run[0], run[-1]
    while _belongs(first - 1, by, moves):
        first -= 1
    while _belongs(last + 1, by, moves):
        last += 1
    numbers = range(first, last + 1)
    slip = Shift(first, last, by, sum(moves.gain(number, number + by, float("-inf")) for number in numbers))
    back = moves.gain(slip.beyond, slip.lacking, FITS)
    return Shift(first, last, by, slip.gain + back, closed=True) if back > BACK else slip


def _belongs(number: int, by: int, moves: Moves) -> bool:
    """Whether a segment beside a slip is part of it: less speaks for it than at the beginning of one."""
    pair = moves.pair(number)
    if pair is None:
        return False
    doubtful = pair.score < FITS and bool(pair.target.plain)
    return moves.gain(number, number + by, FITS) > BACK or (
        doubtful and moves.gain(number, number + by, float("-inf")) > CLEAR
    )
