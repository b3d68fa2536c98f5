"""The summary of a brief that checks across all briefs read. Drafts have one too; it holds no text."""

from datetime import date
from typing import NamedTuple

from mujaz.model.brief import Brief
from mujaz.model.index_entry import IndexEntry
from mujaz.model.location import Location


class CheckSummary(NamedTuple):
    """One brief as checks across all briefs see it."""

    id: str
    path: str
    day: date | None
    tags: tuple[str, ...]
    day_line: int
    """Line and column of the day of publication in the file, from 1."""
    day_column: int

    @property
    def location(self) -> Location:
        """The first line of the brief."""
        return Location(self.path)

    @property
    def day_location(self) -> Location:
        """The location of the day of publication."""
        return Location(self.path, self.day_line, self.day_column)


def share_values(entry: IndexEntry, summary: CheckSummary) -> CheckSummary:
    """Return the summary with the values of the index entry, so that both share them in memory."""
    return summary._replace(id=entry.id, path=entry.path, day=entry.day, tags=entry.tags)


def check_summary(brief: Brief) -> CheckSummary:
    """Return the summary of a brief."""
    day_location = brief.key_location("source.published")
    return CheckSummary(
        brief.id,
        brief.location.path,
        brief.provenance.day,
        brief.tags,
        day_location.line,
        day_location.column,
    )
