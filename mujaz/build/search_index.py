"""Bring the search index up to date, and put what has changed of it beside the site."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from mujaz.cache.state import CachedIndex
from mujaz.model.settings import Settings
from mujaz.publish.swap import link
from mujaz.publish.write_file import write_file
from mujaz.search.index_files import FOLDER, labels, load_postings
from mujaz.search.record_postings import RecordPostings, record_postings
from mujaz.search.update_index import Index, LazyPostings, update_index
from mujaz.site.archive_index import Archive
from mujaz.site.fragments import Fragments


class UpdatedIndex(NamedTuple):
    """The search index as it will stand in the site."""

    cached: CachedIndex
    files: Mapping[str, bytes]
    """Path of each file below its folder, and the digest of what it holds."""


@dataclass(frozen=True, slots=True)
class IndexTask:
    """An index that is to be brought up to date, with all that it takes for it: it can go to another process.

    What it takes from the entries of an archive is looked at before processes are forked, so that the one
    that makes the index copies few of them."""

    ids: list[str]
    """Of the briefs, the oldest first."""
    digests: list[bytes]
    """Of what is searched in each."""
    fragments: Fragments
    records: Sequence[RecordPostings]
    labels: Mapping[str, object]
    settings: Settings
    made_from: bytes
    cache_folder: Path
    """Where the index is kept between builds."""


def index_task(archive: Archive, cache_folder: Path, made_from: bytes) -> IndexTask:
    """Return the order for an index of an archive."""
    return IndexTask(
        ids=[entry.id for entry in reversed(archive.entries)],
        digests=[entry.search_digest for entry in reversed(archive.entries)],
        fragments=archive.fragments,
        records=record_postings(archive),
        labels=labels(archive),
        settings=archive.settings,
        made_from=made_from,
        cache_folder=cache_folder,
    )


def update_search(task: IndexTask, new_files: Path, known_files: Mapping[str, bytes]) -> UpdatedIndex:
    """Return the index as it will stand in the site.

    Only files that are not the same as `before` are put into `fresh`: the others come along when the folder
    of the index before is renamed.
    """
    lazy_postings = LazyPostings(
        task.ids, task.digests, lambda at: load_postings(task.fragments, task.ids[at])
    )
    index = update_index(task.cache_folder, lazy_postings, task.records, task.labels, task.settings)
    _write_changed(index, new_files, known_files)
    return UpdatedIndex(CachedIndex(task.made_from, index.folder), index.digests)


def _write_changed(index: Index, new_files: Path, known_files: Mapping[str, bytes]) -> None:
    folders: set[str] = set()
    for name, digest in index.digests.items():
        if known_files.get(name) != digest:
            target = f"{new_files}/{FOLDER}/{index.folder}/{name}"
            parent, _, _ = target.rpartition("/")
            if parent not in folders:
                os.makedirs(parent, exist_ok=True)
                folders.add(parent)
            link(index.files / name, target)
    write_file(new_files, f"{FOLDER}/manifest.json", index.manifest)


def renamed_folders(before: CachedIndex | None, after: CachedIndex) -> list[tuple[str, str]]:
    """Return the folders to be renamed in the site, from what to what."""
    if before is None or before.folder == after.folder:
        return []
    return [(f"{FOLDER}/{before.folder}", f"{FOLDER}/{after.folder}")]


def removed_files(before: Mapping[str, bytes], after: UpdatedIndex) -> list[str]:
    """Return the paths of files that are no more, after the folder has been renamed."""
    return [f"{FOLDER}/{after.cached.folder}/{name}" for name in sorted(before.keys() - after.files.keys())]
