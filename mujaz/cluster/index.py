"""The merged index: all entries without texts, made once, then opened by every process that makes pages."""

import pickle
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from mujaz.cluster.job import INDEX, Job, one_at_a_time
from mujaz.cluster.kit import Bench, bench
from mujaz.cluster.packs import Places, StoredPacks
from mujaz.cluster.part import Part
from mujaz.model.entry import Entry
from mujaz.model.files import FileSet
from mujaz.model.finding import Finding
from mujaz.model.page import Series
from mujaz.pipeline import check_all, count_errors, whole
from mujaz.site.archive import Archive, archive_of
from mujaz.site.twins import twins

BATCH = 60
"""Pages of lists made by one task, about."""
Span = tuple[int, int, int]
"""Number of a series, its first page and the page after its last, from 0."""


@dataclass(frozen=True, slots=True)
class Index:
    """What lists are made from. About a kilobyte a brief."""

    entries: tuple[Entry, ...]
    """Newest first, without the sketches, which have done their part."""
    part_of: Mapping[str, int]
    """Brief to the part whose pack holds its fragments."""
    twins: Mapping[str, tuple[str, ...]]
    names: tuple[str, ...]
    """Of the fragments."""


@dataclass(frozen=True, slots=True)
class Closed:
    """What the driver learns of the archive: numbers and findings."""

    findings: tuple[Finding, ...]
    ready: bool = False
    """False where errors forbid to publish."""
    briefs: int = 0
    lists: tuple[tuple[Span, ...], ...] = ()
    """What pages of lists there are to be made, in tasks of equal weight."""
    files: int = 0
    """File sets to be made."""
    pages: int = 0
    """All pages of the site."""


@dataclass(frozen=True, slots=True)
class Whole:
    """The archive as one process sees it."""

    bench: Bench
    archive: Archive
    place_of: Mapping[str, int]
    """Brief to its place in `archive.entries`."""
    series: tuple[Series, ...]
    files: tuple[FileSet, ...]


@one_at_a_time
def close_index(job: Job, part: Part) -> Closed:
    """Check the whole, keep the index for everybody, and return what is to be made from it."""
    kit = bench(job).kit
    listings = sorted(part.listings, key=lambda it: it.at.path)
    findings = check_all(listings, kit.records, (*kit.findings, *part.findings))
    if count_errors(findings) and not job.keep_going:
        return Closed(findings)
    job.work.put(INDEX, pickle.dumps(_index(part), protocol=5))
    it = open_whole(job)
    lengths = [len(series.parts()) for series in it.series]
    return Closed(
        findings=findings,
        ready=True,
        briefs=len(it.archive.entries),
        lists=batches(lengths),
        files=len(it.files),
        pages=sum(lengths) + len(it.archive.entries) * len(kit.settings.languages),
    )


def _index(part: Part) -> Index:
    entries = tuple(placed.entry for placed in part.placed)
    alike = {name: tuple(it.id for it in found) for name, found in twins(entries).items()}
    return Index(
        entries=tuple(map(_slim, entries)),
        part_of={sys.intern(entry.id): number for entry, number in part.placed},
        twins=alike,
        names=part.names,
    )


def _slim(entry: Entry) -> Entry:
    """Return an entry that shares its ids with others, since each of them is written thousands of times."""
    return entry._replace(
        id=sys.intern(entry.id),
        outlet=sys.intern(entry.outlet),
        tags=tuple(map(sys.intern, entry.tags)),
        entities=tuple(map(sys.intern, entry.entities)),
        speakers=tuple(map(sys.intern, entry.speakers)),
        sketch=(),
    )


def batches(lengths: Sequence[int]) -> tuple[tuple[Span, ...], ...]:
    """Cut the pages of series of these lengths into tasks of at most BATCH pages."""
    cut: list[list[Span]] = []
    room = 0
    for number, pages in enumerate(lengths):
        start = 0
        while start < pages:
            if room <= 0:
                cut.append([])
                room = BATCH
            end = min(pages, start + room)
            cut[-1].append((number, start, end))
            room -= end - start
            start = end
    return tuple(map(tuple, cut))


@lru_cache(maxsize=1)
def open_whole(job: Job) -> Whole:
    """Return this process's view of the archive."""
    at = bench(job)
    index = pickle.loads(job.work.get(INDEX))
    assert isinstance(index, Index)
    folder = Path(at.folder.name)
    packs = StoredPacks(job.work, folder, index.names, Places(job.work, index.part_of))
    bare = archive_of(index.entries, packs, at.kit.records, at.kit.settings)
    place_of = {entry.id: place for place, entry in enumerate(bare.entries)}
    alike = {name: tuple(bare.entries[place_of[it]] for it in found) for name, found in index.twins.items()}
    archive = replace(bare, twins=alike)
    series, files = whole(archive)
    return Whole(at, archive, place_of, series, files)
