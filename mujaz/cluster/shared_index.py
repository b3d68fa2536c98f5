"""The index of the archive, without texts: computed once, then opened by every process that renders pages."""

import pickle
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from mujaz.cluster.brief_task import PartitionResult
from mujaz.cluster.job import INDEX, BuildJob
from mujaz.cluster.remote_fragments import StoredFragments
from mujaz.cluster.worker_context import WorkerState, worker_state
from mujaz.model.index_entry import IndexEntry, intern_ids
from mujaz.model.page import PageSeries
from mujaz.model.site_file import FileSet
from mujaz.pipeline.render import archive_pages
from mujaz.site.archive_index import Archive, archive_of
from mujaz.site.near_duplicates import find_near_duplicates, near_duplicate_ids, near_duplicates_from_ids


@dataclass(frozen=True, slots=True)
class SharedIndex:
    """Entries of all briefs, from which lists are rendered. About a kilobyte a brief."""

    entries: tuple[IndexEntry, ...]
    """Newest first, without their min-hashes, which are of no further use."""
    partition_of: Mapping[str, int]
    """Id of each brief to the number of the partition whose packs hold its fragments."""
    near_duplicates: Mapping[str, tuple[str, ...]]
    """Id of each brief to the ids of its near-duplicates."""
    names: tuple[str, ...]
    """Names of the fragments, in the order in which packs hold them."""


@dataclass(frozen=True, slots=True)
class ArchiveView:
    """The archive in one process of a worker, with the pages and files to write."""

    worker: WorkerState
    archive: Archive
    position_of: Mapping[str, int]
    """Id of each brief to its index in `archive.entries`."""
    series: tuple[PageSeries, ...]
    file_sets: tuple[FileSet, ...]


def shared_index(result: PartitionResult) -> SharedIndex:
    """Return the index of the archive from the merged result of all partitions."""
    entries = tuple(partition_entry.entry for partition_entry in result.entries)
    return SharedIndex(
        entries=tuple(map(_compact, entries)),
        partition_of={sys.intern(entry.id): number for entry, number in result.entries},
        near_duplicates=near_duplicate_ids(find_near_duplicates(entries)),
        names=result.names,
    )


def _compact(entry: IndexEntry) -> IndexEntry:
    """Return an entry without its fingerprint and with interned ids, which occur thousands of times."""
    return intern_ids(entry)._replace(id=sys.intern(entry.id), fingerprint=b"")


@lru_cache(maxsize=1)
def open_archive(job: BuildJob) -> ArchiveView:
    """Return this process's view of the archive, opened once."""
    worker = worker_state(job)
    index = pickle.loads(job.work.get(INDEX))
    assert isinstance(index, SharedIndex)
    fragments = StoredFragments(job.work, Path(worker.folder.name), index.names, index.partition_of)
    near_duplicates = near_duplicates_from_ids(index.entries, index.near_duplicates)
    archive = archive_of(
        index.entries, near_duplicates, fragments, worker.context.records, worker.context.settings
    )
    position_of = {entry.id: position for position, entry in enumerate(archive.entries)}
    series, files = archive_pages(archive)
    return ArchiveView(worker, archive, position_of, series, files)
