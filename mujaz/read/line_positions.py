"""Finds the line and column of offsets in a text, in time linear in the text as long as the offsets grow."""

from dataclasses import dataclass, field

from mujaz.model.location import Location


@dataclass(slots=True)
class LinePositions:
    """The lines of one text. Offsets are asked for in ascending order."""

    path: str
    text: str
    line: int = 1
    start: int = 0
    """Offset of the first character of the line."""
    end: int = field(init=False)
    """Offset of the line's end."""

    def __post_init__(self) -> None:
        self.end = self._end_of_line()

    def location(self, offset: int) -> Location:
        """Return the location of an offset that is not before the last one."""
        while offset > self.end:
            self.start = self.end + 1
            self.line += 1
            self.end = self._end_of_line()
        return Location(self.path, self.line, offset - self.start + 1)

    @property
    def current(self) -> str:
        """The line of the last offset."""
        return self.text[self.start : self.end]

    def _end_of_line(self) -> int:
        end = self.text.find("\n", self.start)
        return len(self.text) if end < 0 else end
