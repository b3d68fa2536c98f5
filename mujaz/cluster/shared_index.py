"""The merged index: all entries without texts, made once, then opened by every process that makes pages."""

import pickle
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from mujaz.cluster.brief_task import Part
from mujaz.cluster.job import INDEX, Job
from mujaz.cluster.remote_fragments import StoredFragments
from mujaz.cluster.worker_context import Bench, bench
from mujaz.model.index_entry import IndexEntry, intern_ids
from mujaz.model.page import PageSeries
from mujaz.model.site_file import FileSet
from mujaz.pipeline.render import archive_pages
from mujaz.site.archive_index import Archive, archive_of
from mujaz.site.near_duplicates import find_near_duplicates, near_duplicate_ids, near_duplicates_from_ids


@dataclass(frozen=True, slots=True)
class Index:
    """What lists are made from. About a kilobyte a brief."""

    entries: tuple[IndexEntry, ...]
    """Newest first, without their min-hashes, which are of no further use."""
    part_of: Mapping[str, int]
    """Brief to the part whose pack holds its fragments."""
    near_duplicates: Mapping[str, tuple[str, ...]]
    """Id of each brief to the ids of its near-duplicates."""
    names: tuple[str, ...]
    """Of the fragments."""


@dataclass(frozen=True, slots=True)
class Whole:
    """The archive as one process sees it."""

    bench: Bench
    archive: Archive
    place_of: Mapping[str, int]
    """Brief to its place in `archive.entries`."""
    series: tuple[PageSeries, ...]
    files: tuple[FileSet, ...]


def index_of(part: Part) -> Index:
    """Return the index of the whole archive from its one last part."""
    entries = tuple(placed.entry for placed in part.placed)
    return Index(
        entries=tuple(map(_slim, entries)),
        part_of={sys.intern(entry.id): number for entry, number in part.placed},
        near_duplicates=near_duplicate_ids(find_near_duplicates(entries)),
        names=part.names,
    )


def _slim(entry: IndexEntry) -> IndexEntry:
    """Return an entry as the index holds it; its ids are written thousands of times."""
    return intern_ids(entry)._replace(id=sys.intern(entry.id), fingerprint=b"")


@lru_cache(maxsize=1)
def open_whole(job: Job) -> Whole:
    """Return this process's view of the archive."""
    at = bench(job)
    index = pickle.loads(job.work.get(INDEX))
    assert isinstance(index, Index)
    packs = StoredFragments(job.work, Path(at.folder.name), index.names, index.part_of)
    near_duplicates = near_duplicates_from_ids(index.entries, index.near_duplicates)
    archive = archive_of(index.entries, near_duplicates, packs, at.kit.records, at.kit.settings)
    place_of = {entry.id: place for place, entry in enumerate(archive.entries)}
    series, files = archive_pages(archive)
    return Whole(at, archive, place_of, series, files)
