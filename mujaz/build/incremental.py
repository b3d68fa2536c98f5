"""Finds the files that changed since the last run, and reads those again, in several processes where many.

Builds, `build.py check` and `build.py stats` share this: each caches one result for each brief's file, and a
result stays valid as long as the file and the records that briefs depend on stay the same.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, NamedTuple, Protocol, TypeVar

from mujaz.build.cached_records import Records, read_records
from mujaz.cache.state import State
from mujaz.read.file_stamps import FileStamp, brief_stamps
from mujaz.read.read_file import ParsedFile, read_brief_file
from mujaz.workers.processors import jobs_for
from mujaz.workers.spread import spread

BATCH = 100
"""Briefs that one process reads before it takes the next batch."""


class Cached(Protocol):
    """The result of one brief's file."""

    @property
    def stamp(self) -> FileStamp:
        """Of the file that the result was made from."""


Result = TypeVar("Result")
CachedResult = TypeVar("CachedResult", bound=Cached)


class ChangedFiles(NamedTuple):
    """The files of an archive compared with the last run."""

    records: Records
    paths: Mapping[str, FileStamp]
    """Every brief's file."""
    changed: tuple[tuple[str, FileStamp], ...]
    """Those without a valid result."""
    removed: tuple[str, ...]
    """Paths that had a result and are no more."""

    @property
    def is_nothing(self) -> bool:
        """Whether every result of the last run is valid."""
        return not self.changed and not self.removed and not self.records.changed


def find_changes(
    root: Path,
    state: State,
    cached: Mapping[str, Cached],
    languages: tuple[str, ...],
    paths: Mapping[str, FileStamp] | None = None,
) -> ChangedFiles:
    """Read the records that changed, and find the briefs whose results in `cached` are no longer valid.

    `state` remembers the records. `languages` are those of the site. `paths` are the stamps of the briefs,
    taken now if not given.
    """
    digest_before = state.records
    records = read_records(root, state, languages)
    paths = brief_stamps(root) if paths is None else paths
    valid = cached if records.digest == digest_before else {}
    changed = tuple(
        (path, stamp) for path, stamp in paths.items() if path not in valid or valid[path].stamp != stamp
    )
    return ChangedFiles(records, paths, changed, tuple(sorted(cached.keys() - paths.keys())))


def refresh(
    root: Path,
    changes: ChangedFiles,
    cached: Mapping[str, CachedResult],
    make: Callable[[ParsedFile, FileStamp], CachedResult],
) -> dict[str, CachedResult]:
    """Return a valid result for every brief, in order of path; `make` makes those of changed files."""
    results = {**cached, **dict(_read_all(root, changes.changed, make))}
    return {path: results[path] for path in changes.paths}


@dataclass(slots=True)
class ReadTask(Generic[Result]):
    """Files to be read. Each process that reads a part of them has a copy of its own."""

    root: Path
    files: Sequence[tuple[str, FileStamp]]
    make: Callable[[ParsedFile, FileStamp], Result]
    size: int
    """Files of a batch."""

    def do(self, number: int) -> list[tuple[str, Result]]:
        """Read one batch and return each path with its result."""
        batch = self.files[number * self.size : (number + 1) * self.size]
        return [(path, self.make(read_brief_file(self.root, path), stamp)) for path, stamp in batch]


def _read_all(
    root: Path, files: Sequence[tuple[str, FileStamp]], make: Callable[[ParsedFile, FileStamp], Result]
) -> Iterator[tuple[str, Result]]:
    task = ReadTask(root, files, make, BATCH)
    batches = -(-len(files) // BATCH)
    for results in spread(task, batches, jobs_for(len(files))):
        yield from results
