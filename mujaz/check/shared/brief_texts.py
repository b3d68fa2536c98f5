"""The texts of the brief in hand, joined once although many checks read them."""

from typing import NamedTuple

from mujaz.model.brief import Brief, Segment


class SegmentTexts(NamedTuple):
    """One segment that has both sides, as plain text."""

    segment: Segment
    source: str
    target: str


class BriefTexts(NamedTuple):
    """All passages of one brief as plain text."""

    brief: Brief
    sources: tuple[tuple[int, str], ...]
    """Segment number and source text."""
    targets: tuple[tuple[int, str], ...]
    """Segment number and target text, of translated segments only."""
    pairs: tuple[SegmentTexts, ...]


def texts_of(brief: Brief) -> BriefTexts:
    """Return the brief's texts. The last answer is kept, because all checks ask for one brief in a row."""
    if not _last or _last[0].brief is not brief:
        _last[:] = [_join(brief)]
    return _last[0]


_last: list[BriefTexts] = []


def _join(brief: Brief) -> BriefTexts:
    pairs = tuple(
        SegmentTexts(segment, segment.source.text, segment.target.text if segment.target else "")
        for segment in brief.segments
    )
    translated = tuple(pair for pair in pairs if pair.segment.target is not None)
    return BriefTexts(
        brief,
        tuple((pair.segment.number, pair.source) for pair in pairs),
        tuple((pair.segment.number, pair.target) for pair in translated),
        translated,
    )
