"""The merged index: all entries without texts, made once, then opened by every process that makes pages."""

import pickle
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from mujaz.cluster.brief_task import Part
from mujaz.cluster.job import INDEX, Job
from mujaz.cluster.remote_fragments import StoredFragments
from mujaz.cluster.worker_context import Bench, bench
from mujaz.model.files import FileSet
from mujaz.model.index_entry import IndexEntry, intern_ids
from mujaz.model.page import Series
from mujaz.pipeline.render import whole
from mujaz.site.archive_index import Archive, archive_of
from mujaz.site.near_duplicates import twins


@dataclass(frozen=True, slots=True)
class Index:
    """What lists are made from. About a kilobyte a brief."""

    entries: tuple[IndexEntry, ...]
    """Newest first, without the sketches, which have done their part."""
    part_of: Mapping[str, int]
    """Brief to the part whose pack holds its fragments."""
    twins: Mapping[str, tuple[str, ...]]
    names: tuple[str, ...]
    """Of the fragments."""


@dataclass(frozen=True, slots=True)
class Whole:
    """The archive as one process sees it."""

    bench: Bench
    archive: Archive
    place_of: Mapping[str, int]
    """Brief to its place in `archive.entries`."""
    series: tuple[Series, ...]
    files: tuple[FileSet, ...]


def index_of(part: Part) -> Index:
    """Return the index of the whole archive from its one last part."""
    entries = tuple(placed.entry for placed in part.placed)
    alike = {name: tuple(it.id for it in found) for name, found in twins(entries).items()}
    return Index(
        entries=tuple(map(_slim, entries)),
        part_of={sys.intern(entry.id): number for entry, number in part.placed},
        twins=alike,
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
    bare = archive_of(index.entries, packs, at.kit.records, at.kit.settings)
    place_of = {entry.id: place for place, entry in enumerate(bare.entries)}
    alike = {name: tuple(bare.entries[place_of[it]] for it in found) for name, found in index.twins.items()}
    archive = replace(bare, twins=alike)
    series, files = whole(archive)
    return Whole(at, archive, place_of, series, files)
