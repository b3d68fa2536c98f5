"""What checks of all briefs together look at: each that could be read, drafts included, without its text."""

from datetime import date
from typing import NamedTuple

from mujaz.model.brief import Brief
from mujaz.model.index_entry import IndexEntry
from mujaz.model.location import Location


class CheckSummary(NamedTuple):
    """One brief among all."""

    id: str
    path: str
    day: date | None
    tags: tuple[str, ...]
    day_line: int
    """Where its day of publication stands in the file."""
    day_column: int

    @property
    def location(self) -> Location:
        """Return where the brief begins."""
        return Location(self.path)

    @property
    def day_location(self) -> Location:
        """Return where its day of publication stands."""
        return Location(self.path, self.day_line, self.day_column)


def share_values(entry: IndexEntry, summary: CheckSummary) -> CheckSummary:
    """Return the listing of a published brief with what its entry holds too."""
    return summary._replace(id=entry.id, path=entry.path, day=entry.day, tags=entry.tags)


def check_summary(brief: Brief) -> CheckSummary:
    """Return a brief's listing."""
    day_location = brief.key_location("source.published")
    return CheckSummary(
        brief.id,
        brief.location.path,
        brief.provenance.day,
        brief.tags,
        day_location.line,
        day_location.column,
    )
