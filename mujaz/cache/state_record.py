"""A record of the state file as typed values: what changed from one build to the next."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from msgspec import Raw
from msgspec.msgpack import Decoder

from mujaz.cache.fragment_store import CacheDamagedError
from mujaz.cache.state import CachedBrief, CachedFiles, CachedIndex, CachedSeries, State
from mujaz.cache.stored_data import decode, encode
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding
from mujaz.model.library import Capture, HandPage
from mujaz.model.records import Outlet, Tag, Term
from mujaz.read.file_stamps import FileStamp
from mujaz.read.read_file import ParsedFile


class StoredFile(NamedTuple):
    """A parsed file of records. Its kind says of which type the values are."""

    stamp: FileStamp
    kind: str
    values: Raw
    findings: tuple[Finding, ...]


class StateRecord(NamedTuple):
    """The single fields of a state, and for each table the keys that went and the values that are new."""

    site: tuple[int, ...]
    names: tuple[str, ...]
    records: bytes
    record_mark: bytes
    record_findings: tuple[Finding, ...]
    near_duplicates_from: bytes
    listed: bytes
    search: CachedIndex | None
    record_files: tuple[list[str], dict[str, StoredFile]]
    briefs: tuple[list[str], dict[str, CachedBrief]]
    series: tuple[list[str], dict[str, CachedSeries]]
    files: tuple[list[str], dict[str, CachedFiles]]
    footers: tuple[list[str], dict[str, bytes]]
    near_duplicates: tuple[list[str], dict[str, tuple[str, ...]]]
    search_files: tuple[list[str], dict[str, bytes]]


TABLES = ("record_files", "briefs", "series", "files", "footers", "near_duplicates", "search_files")
"""Fields of a state of which a record holds the changes."""
SINGLE = tuple(name for name in StateRecord._fields if name not in TABLES)
"""Fields that every record holds."""
VALUES: Mapping[str, Decoder[tuple[Any, ...]]] = {
    "content/entities": Decoder(tuple[Entity, ...]),
    "content/outlets": Decoder(tuple[Outlet, ...]),
    "content/terms": Decoder(tuple[Term, ...]),
    "content/tags.yml": Decoder(tuple[Tag, ...]),
    "content/pages": Decoder(tuple[HandPage, ...]),
    "content/captures": Decoder(tuple[Capture, ...]),
    "content/memory": Decoder(tuple[str, ...]),
}
"""Decoder of the values of each kind of file, a folder below `content/`. Files of memories have no values."""
Tables = dict[str, dict[str, Any]]


def tables_of(state: State) -> Tables:
    """Return a copy of the tables of a state."""
    return {name: dict(getattr(state, name)) for name in TABLES}


def record_of(before: Tables, state: State) -> StateRecord:
    """Return the changes from earlier tables to a state. A value that is the same object has not changed."""
    fields = {name: getattr(state, name) for name in SINGLE}
    for name, old in before.items():
        new = getattr(state, name)
        changed = {key: value for key, value in new.items() if old.get(key) is not value}
        fields[name] = (sorted(old.keys() - new.keys()), changed)
    removed, parsed_files = fields["record_files"]
    fields["record_files"] = removed, {path: _stored(*it) for path, it in parsed_files.items()}
    return StateRecord(**fields)


def apply_record(record: StateRecord, state: State) -> None:
    """Change a state as a record says. Raises CacheDamagedError where the two do not fit."""
    for name in SINGLE:
        setattr(state, name, getattr(record, name))
    for name in TABLES:
        removed, changed = getattr(record, name)
        table = getattr(state, name)
        for key in removed:
            if table.pop(key, None) is None:
                raise CacheDamagedError(f"The state removes '{key}', which it does not hold.")
        table.update(changed)
    for path, stored in record.record_files[1].items():
        state.record_files[path] = stored.stamp, _parsed(stored)


def _stored(stamp: FileStamp, parsed: ParsedFile) -> StoredFile:
    return StoredFile(stamp, parsed.kind, Raw(encode(parsed.values)), parsed.findings)


def _parsed(stored: StoredFile) -> ParsedFile:
    if stored.kind not in VALUES:
        raise CacheDamagedError(f"The state holds a file of the unknown kind '{stored.kind}'.")
    return ParsedFile(stored.kind, decode(VALUES[stored.kind], stored.values), stored.findings)
