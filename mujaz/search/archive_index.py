"""The index of an archive, kept in a folder between builds."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from mujaz.search.brief_postings import BriefPostings, reread
from mujaz.search.files import FRAGMENT, labels
from mujaz.search.record_postings import record_postings
from mujaz.search.update import Index, Share, update
from mujaz.site.archive import Archive


def update_index(archive: Archive, place: Path) -> Index:
    """Bring the index of an archive in the folder `place` up to date."""
    get = archive.fragments.get
    shares = [
        Share(entry.id, entry.fragments.hex(), partial(_share, get, entry.id))
        for entry in reversed(archive.entries)
    ]
    return update(place, shares, record_postings(archive), labels(archive), archive.settings)


def _share(get: Callable[[str, str], str], brief_id: str) -> BriefPostings:
    return reread(get(brief_id, FRAGMENT))
