"""Translations that belong to another paragraph of the same brief."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from mujaz.check.translation.facts import PairFacts
from mujaz.check.translation.length import expected_ratio
from mujaz.check.translation.likeness import Side, likeness, sides_of
from mujaz.check.translation.numbers import Number, knows_words

DOUBTFUL = 2.0
"""Likeness below which a pair is compared with others."""
GAIN = 2.5
"""Points that an exchange must gain before it is proposed."""
CERTAIN = 6.0
"""Points from which there is hardly a doubt."""
FOREIGN = -5.0
"""Likeness below which a translation seems to be of another text altogether."""


@dataclass(frozen=True, slots=True)
class Misplaced:
    """One translation that seems to stand under the wrong paragraph."""

    index: int
    """Place among the translated segments, from 0."""
    other: int | None
    """Where the translation of this paragraph stands instead; None where it stands nowhere."""
    gain: float


def misplaced(facts: Sequence[PairFacts], language: str, translation: str) -> Iterator[Misplaced]:
    """Yield the pairs that would fit better if their translations were exchanged, then the foreign ones."""
    expected = expected_ratio(language, translation)
    doubtful: dict[int, tuple[Side, Side, float]] = {}
    for index in _without_proof(facts):
        source, target = sides_of(facts[index], language, translation)
        score = likeness(source, target, expected)
        if score < DOUBTFUL:
            doubtful[index] = (source, target, score)
    exchanged = dict(_exchanged(doubtful, expected))
    for index, (_, _, score) in doubtful.items():
        if index in exchanged:
            yield Misplaced(index, *exchanged[index])
        elif score < FOREIGN and knows_words(language) and knows_words(translation):
            yield Misplaced(index, None, -score)


def _exchanged(
    doubtful: Mapping[int, tuple[Side, Side, float]], expected: float
) -> Iterator[tuple[int, tuple[int, float]]]:
    """Yield for each index the other one and the gain, the best pairs first."""
    gains = []
    for (one, (source, target, score)), (two, (source2, target2, score2)) in combinations(
        doubtful.items(), 2
    ):
        gain = likeness(source, target2, expected) + likeness(source2, target, expected) - score - score2
        if gain > GAIN:
            gains.append((gain, one, two))
    taken: set[int] = set()
    for gain, one, two in sorted(gains, reverse=True):
        if not taken & {one, two}:
            taken |= {one, two}
            yield one, (two, gain)
            yield two, (one, gain)


def _without_proof(facts: Sequence[PairFacts]) -> Iterator[int]:
    """Yield the segments that no number or entity of their own ties to their translation."""
    sources = [_own(pair.source_numbers) | _mentions(pair) for pair in facts]
    for index, pair in enumerate(facts):
        targets = _own(pair.target_numbers) | {
            mention.entity for mention in (pair.texts.segment.target or pair.texts.segment.source).mentions
        }
        shared = sources[index] & targets
        elsewhere = (sources[other] for other in range(len(facts)) if other != index)
        if not shared.difference(*elsewhere):
            yield index


def _own(numbers: Sequence[Number]) -> set[object]:
    return {number.values[0] for number in numbers if number.certain}


def _mentions(pair: PairFacts) -> set[object]:
    return {mention.entity for mention in pair.texts.segment.source.mentions}
