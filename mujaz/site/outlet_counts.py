"""Outlets with the number of their briefs."""

from collections.abc import Iterable

from mujaz.model.library import Library
from mujaz.site.links import by_count, outlet_link
from mujaz.site.views.parts import Counted


def outlet_counts(records: Library, counts: Iterable[tuple[str, int]], language: str) -> tuple[Counted, ...]:
    """Return links to outlets with their counts, highest first."""
    found = (Counted(outlet_link(records, outlet, language), count) for outlet, count in counts)
    return tuple(sorted(found, key=by_count))
