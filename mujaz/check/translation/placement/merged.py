"""Two neighbouring paragraphs whose translations stand together under one of them."""

from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from mujaz.check.translation.placement.length_ratio import deviation
from mujaz.check.translation.placement.likeness import Side, likeness
from mujaz.check.translation.placement.shifted import Pair
from mujaz.model.brief import Brief

LONGER = 0.3
"""Logarithm of the length against expectation from which a translation may hold a second paragraph's."""
GAIN = 2.5
"""Points that both originals together must fit better than one; length alone rarely gives as many."""


class Merged(NamedTuple):
    """A segment whose translation holds that of its neighbour too."""

    holder: int
    lacking: int

    @property
    def numbers(self) -> frozenset[int]:
        """The segment that has too much."""
        return frozenset({self.holder})


def merged(
    brief: Brief, pair_of: Callable[[int], Pair | None], explained: Collection[int], expected: float
) -> Iterator[Merged]:
    """Yield each segment that lacks its translation because a neighbour has it; none of `taken` is one."""
    for segment in brief.segments:
        if segment.target is not None or segment.marked_untranslated:
            continue
        lacking, lacking_pair = segment.number, pair_of(segment.number)
        for holder in (lacking - 1, lacking + 1):
            holder_pair = pair_of(holder)
            if (
                holder in explained
                or holder_pair is None
                or lacking_pair is None
                or not holder_pair.target.plain
            ):
                continue
            first, second = (holder_pair, lacking_pair) if holder < lacking else (lacking_pair, holder_pair)
            if _holds_both(holder_pair, _joined(first.source, second.source), expected):
                yield Merged(holder, lacking)
                break


def _holds_both(holder_pair: Pair, both: Side, expected: float) -> bool:
    alone = deviation(holder_pair.source.plain, holder_pair.target.plain, expected)
    together = deviation(both.plain, holder_pair.target.plain, expected)
    if alone < LONGER or abs(together) > LONGER:
        return False
    return likeness(both, holder_pair.target, expected) - holder_pair.score > GAIN


def _joined(one: Side, other: Side) -> Side:
    """Return two texts as one."""
    return Side(
        plain=f"{one.plain} {other.plain}",
        values=one.values | other.values,
        claims=one.claims + other.claims,
        concepts=one.concepts | other.concepts,
        mentions=one.mentions | other.mentions,
        names=one.names + other.names,
        skeletons=one.skeletons | other.skeletons,
    )
