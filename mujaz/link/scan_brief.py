"""The texts of one brief, scanned together: one fold and one search for each language."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from mujaz.language.folding.engine import SEPARATOR
from mujaz.link.brief_rules import Local
from mujaz.link.match_filter import Hit
from mujaz.link.matcher import Matcher, scan
from mujaz.model.brief import Brief
from mujaz.model.language import Text


class Scanned(NamedTuple):
    """What one text may name."""

    base: int
    """Where the text begins among those it was scanned with; the hits count from there."""
    hits: Sequence[Hit]


def texts_of(brief: Brief) -> tuple[Text, ...]:
    """Return titles, summaries, then both sides of each segment; the empty text where one is missing."""
    return (*brief.title.texts(), *brief.summary.texts(), *_columns(brief))


def _columns(brief: Brief) -> Iterator[Text]:
    for segment in brief.segments:
        yield Text(segment.source.text, brief.language)
        yield Text(segment.target.text if segment.target else "", brief.translation)


def scan_texts(matcher: Matcher, texts: Sequence[Text], local: Local) -> tuple[Scanned, ...]:
    """Return for each text what `scan` finds in it.

    No name goes across the sign between two texts, and it ends a word as the end of a text does.
    """
    by_language: dict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        by_language[text.language].append(number)
    found: dict[int, Scanned] = {}
    for language, numbers in by_language.items():
        values = [texts[number].value for number in numbers]
        hits = scan(matcher, SEPARATOR.join(values), language, local)
        found.update(zip(numbers, _parted(values, hits), strict=True))
    return tuple(found[number] for number in range(len(texts)))


def _parted(values: Sequence[str], hits: Sequence[Hit]) -> Iterator[Scanned]:
    """Give each text the hits that lie in it. Both come in order."""
    place = 0
    for base, value in zip(accumulate((len(v) + 1 for v in values), initial=0), values, strict=False):
        first, end = place, base + len(value)
        while place < len(hits) and hits[place].start < end:
            place += 1
        yield Scanned(base, hits[first:place])
