"""The table of what stood after something was stopped."""

from collections.abc import Sequence
from dataclasses import dataclass, field

COLUMNS = (
    "what happens",
    "points",
    "stopped",
    "old site or files",
    "new",
    "neither",
    "right after the next run",
)


@dataclass(slots=True)
class KillTable:
    """One row for each kind of stop."""

    rows: list[Sequence[object]] = field(default_factory=list)
    """Cells in the order of `COLUMNS`."""
    faults: list[str] = field(default_factory=list)
    """One line for each thing that was not as it must be."""

    def text(self) -> str:
        """Return the table in Markdown, and the faults below it."""
        lines = [COLUMNS, ["---"] * len(COLUMNS), *self.rows]
        table = [f"| {' | '.join(str(cell) for cell in line)} |" for line in lines]
        return "\n".join([*table, *(f"- {fault}" for fault in self.faults)])
