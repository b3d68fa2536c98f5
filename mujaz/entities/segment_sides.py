"""The two columns of a segment, by what their script can tell: one has capitals, the other has not."""

from collections.abc import Iterator
from dataclasses import dataclass

from mujaz.model.brief import Brief, Passage, Segment
from mujaz.model.language import direction


@dataclass(frozen=True, slots=True)
class Column:
    """One side of a segment in its language."""

    passage: Passage
    language: str

    @property
    def text(self) -> str:
        return self.passage.text

    @property
    def capitals(self) -> bool:
        """Whether the script has capitals, which all scripts from left to right that we read have."""
        return direction(self.language) == "ltr"


def columns_of(brief: Brief, segment: Segment) -> Iterator[Column]:
    """Yield the original and, where there is one, the translation."""
    yield Column(segment.source, brief.language)
    if segment.target is not None:
        yield Column(segment.target, brief.translation)
