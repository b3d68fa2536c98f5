"""A state on disk: what it was once, and after that what each build has changed.

The file is a length and a list of records. A record that is added after a build holds nothing but what is not
as it was, so that an edit costs the same however large the archive is. While a site is changed, the file has
another name: a run that is stopped leaves no state that says something false.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from msgspec.msgpack import Decoder

from mujaz.cache.checksummed import DIGEST, make_way, new_file, read_regular, seal
from mujaz.cache.fragment_store import CacheDamagedError
from mujaz.cache.gc_paused import calm
from mujaz.cache.state import State
from mujaz.cache.state_record import StateRecord, Tables, apply_record, record_of, tables_of
from mujaz.cache.stored_data import decode, encode

NAME = "state"
SET_ASIDE = "state-before"
ANSWER = "answer"
"""Beside it, the last build's answer (`mujaz.build.up_to_date`)."""
WORD = 8
"""Bytes of a length, big-endian."""
RECORD = Decoder(StateRecord)


@dataclass(slots=True)
class StateFile:
    """The file of one state, and what stands in it."""

    folder: Path
    key: str
    tables: Tables
    """As they stand in the file."""
    first: int = 0
    """Bytes of the first record; 0 where there is no file to go on with."""
    length: int = 0
    """Bytes of the whole file."""

    def forget(self) -> None:
        """Set the file aside, and drop the answer, before the site is changed."""
        (self.folder / ANSWER).unlink(missing_ok=True)
        aside = self.folder / SET_ASIDE
        if aside.is_dir():
            make_way(aside)
        with suppress(FileNotFoundError):
            (self.folder / NAME).replace(aside)

    def save(self, state: State) -> None:
        """Keep the state for the next build: whole or not at all."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.forget()
        if not self.first or self.length > 2 * self.first or not (self.folder / SET_ASIDE).exists():
            self.tables, self.first, self.length = tables_of(State(self.key)), 0, 0
        try:
            record = _record(record_of(self.tables, state), self.key)
        except UnicodeEncodeError:  # a file name that is not UTF-8, which is an error of its own
            (self.folder / SET_ASIDE).unlink(missing_ok=True)
            self.first = 0
            return
        aside = self.folder / SET_ASIDE
        if self.first:
            self._append(aside, record)
        else:
            self.first = self.length = WORD + len(record)
            with new_file(aside) as file:
                file.write(self.length.to_bytes(WORD, "big") + record)
        aside.replace(self.folder / NAME)
        self.tables = tables_of(state)

    def _append(self, place: Path, record: bytes) -> None:
        with place.open("r+b") as file:
            file.seek(self.length)
            file.write(record)
            file.truncate()
            self.length += len(record)
            file.seek(0)
            file.write(self.length.to_bytes(WORD, "big"))


def new_state(folder: Path, key: str) -> tuple[StateFile, State]:
    """Return an empty state, and its file, which is not written yet."""
    state = State(key)
    return StateFile(folder, key, tables_of(state)), state


def load_state(folder: Path, key: str) -> tuple[StateFile, State]:
    """Return the kept state, or a new one where there is none, it is damaged, or another key made it."""
    try:
        with calm():
            return _load(folder, key)
    except (CacheDamagedError, OSError):
        return new_state(folder, key)


def _load(folder: Path, key: str) -> tuple[StateFile, State]:
    data = read_regular(folder / NAME)
    if data is None:
        raise CacheDamagedError("There is no state.")
    if int.from_bytes(data[:WORD], "big") != len(data):
        raise CacheDamagedError("The state is not whole.")
    file, state = new_state(folder, key)
    for end, record in _records(data, key):
        file.first = file.first or end
        apply_record(record, state)
    file.length, file.tables = len(data), tables_of(state)
    return file, state


def _records(data: bytes, key: str) -> Iterator[tuple[int, StateRecord]]:
    """Yield each record with the place where it ends."""
    view, start = memoryview(data), WORD
    while start < len(data):
        body_at = start + WORD + DIGEST
        end = body_at + int.from_bytes(view[start : start + WORD], "big")
        body = view[body_at:end]
        if end > len(data) or view[start + WORD : body_at] != seal(body, key.encode()):
            raise CacheDamagedError("The state is damaged, or made by another version.")
        yield end, decode(RECORD, body)
        start = end


def _record(record: StateRecord, key: str) -> bytes:
    body = encode(record)
    return len(body).to_bytes(WORD, "big") + seal(body, key.encode()) + body


def same_where_equal(now: Mapping[str, bytes], before: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return `now` with the very values of `before` where they are equal: those are not written again."""
    return {name: old if (old := before.get(name)) == new else new for name, new in now.items()}
