"""What stands below a brief: the briefs before and after it in time."""

from mujaz.model.entry import Entry
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.links import outlet_link
from mujaz.site.views import NeighboursView, TwinView


def neighbours(archive: Archive, place: int, language: str) -> NeighboursView:
    """Return the neighbours of the brief at a place of `archive.entries`, counted from 0."""
    entries = archive.entries
    older = entries[place + 1] if place + 1 < len(entries) else None
    newer = entries[place - 1] if place else None
    copies = archive.twins.get(entries[place].id, ())
    return NeighboursView(
        older=_link(archive, older, language),
        newer=_link(archive, newer, language),
        twins=tuple(_twin(archive, entry, language) for entry in copies),
    )


def _link(archive: Archive, entry: Entry | None, language: str) -> tuple[str, str] | None:
    if entry is None:
        return None
    return address.brief(language, entry.id), archive.fragments.get(entry.id, f"title.{language}")


def _twin(archive: Archive, entry: Entry, language: str) -> TwinView:
    return TwinView(
        address=address.brief(language, entry.id),
        title=archive.fragments.get(entry.id, f"title.{language}"),
        outlet=outlet_link(archive.records, entry.outlet, language),
        day=entry.day,
    )
