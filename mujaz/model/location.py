"""A location in a source file."""

from typing import NamedTuple


class Location(NamedTuple):
    """Path, line and column, counted as editors and CI annotations do."""

    path: str
    """Relative to the project's root, with forward slashes."""
    line: int = 1
    """From 1."""
    column: int = 1
    """From 1, in code points."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"
