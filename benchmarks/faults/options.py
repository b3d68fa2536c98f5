"""The options that all parts take, and the table that each returns."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from mujaz.model.reporter import Reporter


@dataclass(frozen=True, slots=True)
class Options:
    """How long a part may try, and from which random numbers."""

    points: int
    """Approximate number of things to try."""
    seed: int
    report: Reporter
    """Takes a line about the progress."""


@dataclass(slots=True)
class Table:
    """The result of one part."""

    columns: Sequence[str]
    rows: list[Sequence[object]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    """One line for each thing that was not as it must be. The command ends with 1 where there is any."""

    def text(self) -> str:
        """Return the table in Markdown, and the faults below it."""
        lines = [self.columns, ["---"] * len(self.columns), *self.rows]
        table = [f"| {' | '.join(str(cell) for cell in line)} |" for line in lines]
        return "\n".join([*table, *(f"- {fault}" for fault in self.faults)])
