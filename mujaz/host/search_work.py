"""Bring the search index up to date, and put what has changed of it beside the site."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from mujaz.cache.state import KeptIndex
from mujaz.host.publish import link
from mujaz.host.write import write_file
from mujaz.search.files import FOLDER, labels, made_from, share
from mujaz.search.record_postings import record_postings
from mujaz.search.update import Index, Shares, update
from mujaz.site.archive import Archive


class MadeIndex(NamedTuple):
    """The search index as it will stand in the site."""

    kept: KeptIndex
    files: Mapping[str, bytes]
    """Path of each file below its folder, and the digest of what it holds."""


def update_search(archive: Archive, place: Path, fresh: Path, before: Mapping[str, bytes]) -> MadeIndex:
    """Return the index as it will stand in the site.

    `place` holds the index between builds. Only files that are not the same as `before` are put into `fresh`:
    the others come along when the folder of the index before is renamed.
    """
    oldest_first = archive.entries[::-1]
    shares = Shares(
        ids=[entry.id for entry in oldest_first],
        digests=[entry.searched for entry in oldest_first],
        load=lambda place: share(archive, oldest_first[place]),
    )
    index = update(place, shares, record_postings(archive), labels(archive), archive.settings)
    _put(index, fresh, before)
    return MadeIndex(KeptIndex(made_from(archive), index.folder), index.digests)


def _put(index: Index, fresh: Path, known: Mapping[str, bytes]) -> None:
    made: set[str] = set()
    for name, digest in index.digests.items():
        if known.get(name) != digest:
            target = f"{fresh}/{FOLDER}/{index.folder}/{name}"
            parent, _, _ = target.rpartition("/")
            if parent not in made:
                os.makedirs(parent, exist_ok=True)
                made.add(parent)
            link(index.files / name, target)
    write_file(fresh, f"{FOLDER}/manifest.json", index.manifest)


def moved(before: KeptIndex | None, now: KeptIndex) -> list[tuple[str, str]]:
    """Return the folders to be renamed in the site, from what to what."""
    if before is None or before.folder == now.folder:
        return []
    return [(f"{FOLDER}/{before.folder}", f"{FOLDER}/{now.folder}")]


def gone(before: Mapping[str, bytes], now: MadeIndex) -> list[str]:
    """Return the paths of files that are no more, after the folder has been renamed."""
    return [f"{FOLDER}/{now.kept.folder}/{name}" for name in sorted(before.keys() - now.files.keys())]
