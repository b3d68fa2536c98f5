"""Plain text of both sides of a brief's segments."""

from typing import NamedTuple

from mujaz.model.brief import Brief, Segment


class SegmentTexts(NamedTuple):
    """One segment that has both sides, as plain text."""

    segment: Segment
    source: str
    target: str


class BriefTexts(NamedTuple):
    """All passages of one brief as plain text."""

    sources: tuple[tuple[int, str], ...]
    """Segment number and source text."""
    targets: tuple[tuple[int, str], ...]
    """Segment number and target text, of translated segments only."""
    pairs: tuple[SegmentTexts, ...]
    """Translated segments."""


def texts_of(brief: Brief) -> BriefTexts:
    """Return the plain text of a brief's segments."""
    pairs = tuple(
        SegmentTexts(segment, segment.source.text, segment.target.text if segment.target else "")
        for segment in brief.segments
    )
    translated = tuple(pair for pair in pairs if pair.segment.target is not None)
    return BriefTexts(
        tuple((pair.segment.number, pair.source) for pair in pairs),
        tuple((pair.segment.number, pair.target) for pair in translated),
        translated,
    )
