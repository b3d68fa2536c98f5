"""Tags with the number of their briefs."""

from mujaz.site.archive import Archive
from mujaz.site.links import by_count, tag_link
from mujaz.site.views.parts import Counted


def tag_counts(archive: Archive, language: str) -> tuple[Counted, ...]:
    """Return the tags that file at least one brief, the fullest first."""
    records = archive.records
    found = (Counted(tag_link(records, tag, language), len(archive.tagged(tag))) for tag in records.tags)
    return tuple(sorted((counted for counted in found if counted.times), key=by_count))
