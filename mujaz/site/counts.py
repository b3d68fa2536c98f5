"""Outlets and tags with the number of their briefs."""

from collections.abc import Iterable

from mujaz.model.library import Library
from mujaz.site.archive_index import Archive
from mujaz.site.links import by_count, outlet_link, tag_link
from mujaz.site.views.parts import Counted


def tag_counts(archive: Archive, language: str) -> tuple[Counted, ...]:
    """Return the tags that file at least one brief, the fullest first."""
    records = archive.records
    counts = (
        Counted(tag_link(records, tag, language), len(archive.briefs_tagged(tag))) for tag in records.tags
    )
    return tuple(sorted((counted for counted in counts if counted.times), key=by_count))


def outlet_counts(records: Library, counts: Iterable[tuple[str, int]], language: str) -> tuple[Counted, ...]:
    """Return links to outlets with their counts, highest first."""
    links = (Counted(outlet_link(records, outlet, language), count) for outlet, count in counts)
    return tuple(sorted(links, key=by_count))
