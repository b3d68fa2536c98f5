"""Lists what is to be done in an archive, reading again only the briefs that changed since the last time."""

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple

from msgspec.msgpack import Decoder

from mujaz.backlog.backlog import Backlog, backlog_of
from mujaz.backlog.pending_work import pending_work
from mujaz.build.incremental import find_changes, refresh
from mujaz.cache.build_key import build_key
from mujaz.cache.checksummed import read_sealed, write_sealed
from mujaz.cache.fragment_store import CacheDamagedError
from mujaz.cache.state import State
from mujaz.cache.state_record import StateRecord, apply_record, record_of, tables_of
from mujaz.cache.stored_data import decode, encode
from mujaz.link.link import link_brief
from mujaz.link.matcher import Matcher, build_matcher
from mujaz.model.library import Library
from mujaz.model.pending_work import PendingWork
from mujaz.read.file_stamps import FileStamp
from mujaz.read.read_file import RECORD_READERS, ParsedFile
from mujaz.read.settings import read_settings
from mujaz.read.tracked_cache import refuse_tracked_cache

CACHE = ".cache/stats/state"


class CachedWork(NamedTuple):
    """The work that one brief's file still needs."""

    stamp: FileStamp
    work: PendingWork | None
    """None where the file cannot be parsed."""


RECORD = Decoder(tuple[StateRecord, dict[str, CachedWork]])


@dataclass(slots=True)
class StatsState:
    """The records, as builds cache them, and the pending work of each brief by path."""

    state: State
    works: dict[str, CachedWork] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stats:
    """What is to be done in an archive."""

    backlog: Backlog
    unreadable: tuple[str, ...]
    """Paths of briefs and records that cannot be parsed, in order."""


def archive_stats(root: Path, most: int | None = None) -> Stats:
    """Return what is to be done below `root`, drafts included; queues are cut after `most`."""
    refuse_tracked_cache(root)
    settings, _ = read_settings(root)
    cached = load_stats(root / CACHE, build_key(root, settings, "stats"))
    changes = find_changes(root, cached.state, cached.works, settings.languages)
    records = changes.records.library
    if not changes.is_nothing:
        make = partial(_work_of, records, build_matcher(records.entities))
        cached.works = refresh(root, changes, cached.works, make)
        save_stats(root / CACHE, cached)
    works = [brief.work for brief in cached.works.values() if brief.work is not None]
    briefs_naming = Counter(entity for work in works for entity in work.entities)
    backlog = backlog_of(works, records, settings.languages, briefs_naming, most)
    return Stats(backlog, tuple(sorted(_unreadable(cached))))


def _unreadable(cached: StatsState) -> Iterator[str]:
    yield from (path for path, brief in cached.works.items() if brief.work is None)
    for path, (_, parsed) in cached.state.record_files.items():
        if parsed.findings and not parsed.values and parsed.kind in RECORD_READERS:
            yield path


def _work_of(records: Library, matcher: Matcher, parsed: ParsedFile, stamp: FileStamp) -> CachedWork:
    work = pending_work(link_brief(parsed.values[0], matcher), records) if parsed.values else None
    return CachedWork(stamp, work)


def load_stats(path: Path, key: str) -> StatsState:
    """Return the cached state, or an empty one where it is missing, damaged, or made with another key."""
    body = read_sealed(path, key.encode())
    stats = StatsState(State(key))
    try:
        if body is not None:
            record, works = decode(RECORD, body)
            apply_record(record, stats.state)
            stats.works = works
    except CacheDamagedError:
        return StatsState(State(key))
    return stats


def save_stats(path: Path, cached: StatsState) -> None:
    """Write the state whole or not at all."""
    record = record_of(tables_of(State(cached.state.key)), cached.state)
    # Without a cache the answer is the same. A file name that is not UTF-8 cannot be encoded.
    with suppress(OSError, UnicodeEncodeError):
        write_sealed(path, cached.state.key.encode(), encode((record, cached.works)))
