"""What checks of all briefs together look at: each that could be read, drafts included, without its text."""

from datetime import date
from typing import NamedTuple

from mujaz.model.brief import Brief
from mujaz.model.location import Location


class Listing(NamedTuple):
    """One brief among all."""

    id: str
    day: date | None
    tags: tuple[str, ...]
    at: Location
    day_at: Location
    """Where its day of publication stands in the file."""


def listing_of(brief: Brief) -> Listing:
    """Return a brief's listing."""
    day_at = brief.field("source.published")
    return Listing(brief.id, brief.provenance.day, brief.tags, brief.at, day_at)
