"""Finds translations that belong to another paragraph of the same brief, or to none."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, islice
from typing import NamedTuple

from mujaz.check.shared.brief_texts import SegmentTexts
from mujaz.check.translation.placement.length_ratio import expected_ratio
from mujaz.check.translation.placement.likeness import has_in_common, likeness, sides_of
from mujaz.check.translation.placement.merged import Merged, merged
from mujaz.check.translation.placement.segment_facts import SegmentFacts, facts_of_segments
from mujaz.check.translation.placement.shifted import Moves, Pair, Shift, shifts
from mujaz.language.numbers.read_numbers import Number, has_number_words
from mujaz.model.brief import Brief

DOUBTFUL = 2.0
"""Likeness below which a pair is compared with others."""
GAIN = 2.5
"""Points that an exchange must gain before it is proposed."""
CERTAIN = 6.0
"""Points from which there is hardly a doubt."""
MAX_PAIRS = 40_000
"""Pairs of doubtful paragraphs that are compared: all of 282. Of more, each with the next ones."""
FOREIGN = -5.0
"""Likeness below which a translation seems to be of another text altogether."""


class Exchange(NamedTuple):
    """Two segments that have each other's translation."""

    one: int
    other: int
    certain: bool

    @property
    def numbers(self) -> frozenset[int]:
        return frozenset({self.one, self.other})


class Foreign(NamedTuple):
    """A segment whose translation is of no paragraph of the brief."""

    number: int

    @property
    def numbers(self) -> frozenset[int]:
        return frozenset({self.number})


Misplaced = Shift | Exchange | Foreign | Merged


def find_misplaced(brief: Brief, facts: Sequence[SegmentFacts]) -> Iterator[Misplaced]:
    """Yield translations that moved by one paragraph, changed places, are foreign, or stand together.

    `facts` are those of the brief's translated segments. Each translation is in one result at most.
    Segments go by their numbers.
    """
    expected = expected_ratio(brief.language, brief.translation)
    doubtful = {}
    for index in _without_proof(facts):
        source, target = sides_of(facts[index], brief.language, brief.translation)
        score = likeness(source, target, expected)
        if score < DOUBTFUL:
            doubtful[facts[index].texts.segment.number] = Pair(source, target, score)
    if doubtful or any(segment.target is None for segment in brief.segments):
        yield from _explain(doubtful, brief, facts, expected)


def _explain(
    doubtful: dict[int, Pair], brief: Brief, facts: Sequence[SegmentFacts], expected: float
) -> Iterator[Misplaced]:
    pair_of = _pair_finder(brief, doubtful, facts, expected)
    explained: set[int] = set()
    finders: tuple[Callable[[dict[int, Pair]], Iterator[Misplaced]], ...] = (
        lambda rest: shifts(rest, Moves(pair_of, expected)),
        lambda rest: _exchanges(rest, expected),
        lambda rest: merged(brief, pair_of, explained, expected),
        lambda rest: _foreign(rest, brief),
    )
    for finder in finders:
        for misplaced in finder(
            {number: pair for number, pair in doubtful.items() if number not in explained}
        ):
            explained |= misplaced.numbers
            yield misplaced


def _foreign(doubtful: Mapping[int, Pair], brief: Brief) -> Iterator[Foreign]:
    if has_number_words(brief.language) and has_number_words(brief.translation):
        for number, pair in doubtful.items():
            if pair.score < FOREIGN and not has_in_common(pair.source, pair.target):
                yield Foreign(number)


def _exchanges(doubtful: Mapping[int, Pair], expected: float) -> Iterator[Exchange]:
    """Yield each two whose translations fit better when exchanged, the best first, each number once."""
    gains = []
    items = list(doubtful.items())
    reach = max_distance(len(items))
    pairs = (
        (item, other)
        for index, item in enumerate(items)
        for other in islice(items, index + 1, index + 1 + reach)
    )
    for (one, a), (two, b) in pairs:
        crossed = likeness(a.source, b.target, expected) + likeness(b.source, a.target, expected)
        gain = crossed - a.score - b.score
        if gain > GAIN:
            gains.append((gain, one, two))
    exchanged: set[int] = set()
    for gain, one, two in sorted(gains, reverse=True):
        if not exchanged & {one, two}:
            exchanged |= {one, two}
            yield Exchange(one, two, gain > CERTAIN)


def max_distance(paragraphs: int) -> int:
    """Return how far apart two of so many doubtful paragraphs may lie to be compared."""
    return paragraphs if paragraphs * paragraphs <= 2 * MAX_PAIRS else MAX_PAIRS // paragraphs


def _pair_finder(
    brief: Brief, doubtful: Mapping[int, Pair], facts: Sequence[SegmentFacts], expected: float
) -> Callable[[int], Pair | None]:
    """Return a function that compares both sides of a segment, translated or not, by its number."""
    segments = {segment.number: segment for segment in brief.segments}
    facts_by_number = {segment_facts.texts.segment.number: segment_facts for segment_facts in facts}
    languages = brief.language, brief.translation

    @cache
    def pair_of(number: int) -> Pair | None:
        if number in doubtful or number not in segments:
            return doubtful.get(number)
        segment = segments[number]
        segment_facts = facts_by_number.get(number)
        if segment_facts is None:
            texts = SegmentTexts(segment, segment.source.text, "")
            segment_facts = facts_of_segments((texts,), *languages)[0]
        source, target = sides_of(segment_facts, *languages)
        return Pair(source, target, likeness(source, target, expected))

    return pair_of


def _without_proof(facts: Sequence[SegmentFacts]) -> Iterator[int]:
    """Yield the segments that no number or entity of their own ties to their translation."""
    sources = [_own(pair.source_numbers) | _mentions(pair) for pair in facts]
    paragraphs = Counter(chain.from_iterable(sources))
    for index, pair in enumerate(facts):
        targets = _own(pair.target_numbers) | {
            mention.entity for mention in (pair.texts.segment.target or pair.texts.segment.source).mentions
        }
        shared = sources[index] & targets
        if not any(paragraphs[value] == 1 for value in shared):
            yield index


def _own(numbers: Sequence[Number]) -> set[object]:
    return {number.values[0] for number in numbers if number.certain}


def _mentions(pair: SegmentFacts) -> set[object]:
    return {mention.entity for mention in pair.texts.segment.source.mentions}
