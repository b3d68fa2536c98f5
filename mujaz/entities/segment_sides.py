"""Gives the two sides of a segment, source and target, with their languages."""

from collections.abc import Iterator
from dataclasses import dataclass

from mujaz.model.brief import Brief, Passage, Segment
from mujaz.model.language import direction


@dataclass(frozen=True, slots=True)
class SegmentSide:
    """One side of a segment in its language."""

    passage: Passage
    language: str

    @property
    def text(self) -> str:
        return self.passage.text

    @property
    def has_capitals(self) -> bool:
        """True for left-to-right languages: all of them that Mujaz reads have capitals."""
        return direction(self.language) == "ltr"


def sides_of(brief: Brief, segment: Segment) -> Iterator[SegmentSide]:
    """Yield the source and, where there is one, the target."""
    yield SegmentSide(segment.source, brief.language)
    if segment.target is not None:
        yield SegmentSide(segment.target, brief.translation)
