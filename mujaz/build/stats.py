"""Say what is to be done in everything below a folder, reading again only what has changed."""

import pickle
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from mujaz.backlog.backlog import Backlog, backlog_of
from mujaz.backlog.pending_work import pending_work
from mujaz.build.cached_records import read_records
from mujaz.build.read_changed import read_briefs
from mujaz.cache.build_key import build_key
from mujaz.cache.checksummed import read_sealed, write_sealed
from mujaz.cache.state import State
from mujaz.link.link import link_brief
from mujaz.link.matcher import Matcher, build_matcher
from mujaz.model.library import Library
from mujaz.model.pending_work import PendingWork
from mujaz.read.file_stamps import FileStamp, brief_stamps
from mujaz.read.read_file import ParsedFile
from mujaz.read.settings import read_settings

CACHE = ".cache/stats/state"


Kept = tuple[FileStamp, PendingWork | None]
"""A brief's file and what it came to; None where it could not be read."""


@dataclass(slots=True)
class Memory:
    """The records, as builds keep them, and the work of each brief by path."""

    state: State
    works: dict[str, Kept] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Survey:
    """What is to be done, and what could not be looked at."""

    desk: Backlog
    unreadable: tuple[str, ...]
    """Paths of briefs and records that could not be read, in order."""


def survey(root: Path, most: int | None = None) -> Survey:
    """Return what is to be done below `root`, drafts included; queues are cut after `most`."""
    settings, _ = read_settings(root)
    memory = load_memory(root / CACHE, build_key(root, settings, "stats"))
    before = memory.state.records
    records = read_records(root, memory.state)
    paths = brief_stamps(root)
    kept = memory.works if records.digest == before else {}
    memory.works = {path: kept[path] for path, now in paths.items() if path in kept and kept[path][0] == now}
    changed = [it for it in paths.items() if it[0] not in memory.works]
    _read(root, records.library, changed, memory)
    if changed or records.changed:
        save_memory(root / CACHE, memory)
    works = [work for _, work in memory.works.values() if work is not None]
    named = Counter(entity for work in works for entity in work.entities)
    desk = backlog_of(works, records.library, settings.languages, named, most)
    return Survey(desk, tuple(sorted(_unreadable(memory))))


def _unreadable(memory: Memory) -> list[str]:
    briefs = [path for path, (_, work) in memory.works.items() if work is None]
    readings = memory.state.record_files.items()
    return [*briefs, *(path for path, (_, it) in readings if it.findings and not it.values)]


def _read(root: Path, records: Library, changed: Sequence[tuple[str, FileStamp]], memory: Memory) -> None:
    if changed:
        matcher = build_matcher(records.entities)
        memory.works.update(read_briefs(root, changed, partial(_found, records, matcher)))


def _found(records: Library, matcher: Matcher, reading: ParsedFile, now: FileStamp) -> Kept:
    made = reading.values
    return now, pending_work(link_brief(made[0], matcher), records) if made else None


def load_memory(place: Path, key: str) -> Memory:
    """Return what was kept, or nothing where it is missing, damaged, or made with another key."""
    body = read_sealed(place, key.encode())
    found = None if body is None else pickle.loads(body)
    return found if isinstance(found, Memory) else Memory(State(key))


def save_memory(place: Path, memory: Memory) -> None:
    """Keep it whole or not at all."""
    write_sealed(place, memory.state.key.encode(), pickle.dumps(memory, protocol=5))
