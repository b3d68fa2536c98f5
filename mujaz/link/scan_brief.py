"""Scans all texts of a brief together: one fold and one search for each language."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from mujaz.language.folding.engine import SEPARATOR
from mujaz.link.brief_rules import BriefRules
from mujaz.link.match_filter import Hit
from mujaz.link.matcher import Matcher, scan
from mujaz.model.brief import Brief
from mujaz.model.language import Text


class TextScan(NamedTuple):
    """The possible names in one text."""

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


def scan_texts(matcher: Matcher, texts: Sequence[Text], local: BriefRules) -> tuple[TextScan, ...]:
    """Return the hits of `scan` in each text.

    The separator between two texts ends a word, so no name runs across it.
    """
    by_language: dict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        by_language[text.language].append(number)
    scans: dict[int, TextScan] = {}
    for language, numbers in by_language.items():
        values = [texts[number].value for number in numbers]
        hits = scan(matcher, SEPARATOR.join(values), language, local)
        scans.update(zip(numbers, _split_hits(values, hits), strict=True))
    return tuple(scans[number] for number in range(len(texts)))


def _split_hits(values: Sequence[str], hits: Sequence[Hit]) -> Iterator[TextScan]:
    """Give each text the hits that lie in it. Both come in order."""
    index = 0
    for base, value in zip(accumulate((len(v) + 1 for v in values), initial=0), values, strict=False):
        first, end = index, base + len(value)
        while index < len(hits) and hits[index].start < end:
            index += 1
        yield TextScan(base, hits[first:index])
