"""The footer of a brief: the briefs before and after it, and its near-duplicates."""

from typing import Protocol

from mujaz.model.index_entry import IndexEntry
from mujaz.model.library import Library
from mujaz.site import address
from mujaz.site.archive_index import Entries
from mujaz.site.fragments import Fragments
from mujaz.site.links import outlet_link
from mujaz.site.near_duplicates import NearDuplicates
from mujaz.site.views.brief import NearDuplicateView, NeighboursView


class FooterSource(Protocol):
    """The part of an archive that the footer of a brief depends on."""

    @property
    def entries(self) -> Entries:
        """Return every published brief, newest first."""

    @property
    def near_duplicates(self) -> NearDuplicates: ...

    @property
    def fragments(self) -> Fragments: ...

    @property
    def records(self) -> Library: ...


def neighbours(archive: FooterSource, index: int, language: str) -> NeighboursView:
    """Return the neighbours of the brief with this index in `archive.entries`, from 0."""
    entries = archive.entries
    older = entries[index + 1] if index + 1 < len(entries) else None
    newer = entries[index - 1] if index else None
    return NeighboursView(
        older=_link(archive, older, language),
        newer=_link(archive, newer, language),
        near_duplicates=tuple(
            _near_duplicate(archive, entry, language)
            for entry in archive.near_duplicates.get(entries[index].id, ())
        ),
    )


def _link(archive: FooterSource, entry: IndexEntry | None, language: str) -> tuple[str, str] | None:
    if entry is None:
        return None
    return address.brief(language, entry.id), archive.fragments.get(entry.id, f"title.{language}")


def _near_duplicate(archive: FooterSource, entry: IndexEntry, language: str) -> NearDuplicateView:
    return NearDuplicateView(
        address=address.brief(language, entry.id),
        title=archive.fragments.get(entry.id, f"title.{language}"),
        outlet=outlet_link(archive.records, entry.outlet, language),
        day=entry.day,
    )
