"""What stands below a brief: the briefs before and after it in time."""

from mujaz.model.entry import Entry
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.views import NeighboursView


def neighbours(archive: Archive, place: int, language: str) -> NeighboursView:
    """Return the neighbours of the brief at a place of `archive.entries`, counted from 0."""
    entries = archive.entries
    older = entries[place + 1] if place + 1 < len(entries) else None
    newer = entries[place - 1] if place else None
    return NeighboursView(_link(archive, older, language), _link(archive, newer, language))


def _link(archive: Archive, entry: Entry | None, language: str) -> tuple[str, str] | None:
    if entry is None:
        return None
    return address.brief(language, entry.id), archive.fragments.get(entry.id, f"title.{language}")
