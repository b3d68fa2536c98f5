"""Updates the search index, and writes the files of it that changed."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from mujaz.cache.state import CachedIndex
from mujaz.model.settings import Settings
from mujaz.publish.standby import link
from mujaz.publish.write_file import write_file
from mujaz.search.index_files import FOLDER, labels, load_postings
from mujaz.search.record_postings import RecordPostings, record_postings
from mujaz.search.update_index import Index, LazyPostings, update_index
from mujaz.site.archive_index import Archive
from mujaz.site.fragments import Fragments


class UpdatedIndex(NamedTuple):
    """The search index as it will be published."""

    cached: CachedIndex
    files: Mapping[str, bytes]
    """Path of each file in its folder to the digest of its content."""


@dataclass(frozen=True, slots=True)
class IndexTask:
    """An update of the search index, with all of its inputs, so that another process can do it.

    The fields that come from entries are collected before processes are forked: reading an entry in a forked
    process would copy the memory page that holds it.
    """

    ids: list[str]
    """Ids of the briefs, the oldest first."""
    digests: list[bytes]
    """Digest of the searched text of each."""
    fragments: Fragments
    records: Sequence[RecordPostings]
    labels: Mapping[str, object]
    settings: Settings
    made_from: bytes
    cache_folder: Path
    """Folder of the index between builds."""


def index_task(archive: Archive, cache_folder: Path, made_from: bytes) -> IndexTask:
    """Return the task of updating the index of an archive."""
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
    """Update the index, and return it as it will be published.

    Only files that are not among `known_files` are written to `new_files`: the others are published by
    renaming the folder of the index before.
    """
    lazy_postings = LazyPostings(
        task.ids, task.digests, lambda index: load_postings(task.fragments, task.ids[index])
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
    """Return the paths of deleted files, in the folder as it is named afterwards."""
    return [f"{FOLDER}/{after.cached.folder}/{name}" for name in sorted(before.keys() - after.files.keys())]
