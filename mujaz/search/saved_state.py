"""What an index folder remembers of its last build, so that the next one changes only what must change."""

import marshal
import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from mujaz.cache.checksummed import read_sealed, write_sealed
from mujaz.search.record_postings import RecordPostings
from mujaz.search.sorted_table import Table

STATE, COLUMNS = "state", "columns"


@dataclass(slots=True)
class State:
    """The last build. Everything else stands in its files."""

    ids: list[str]
    """Of briefs, oldest first."""
    digests: list[bytes]
    """One for each brief: its share was made from this."""
    columns: list[bytes]
    """Packed."""
    records: list[RecordPostings]
    tables: dict[str, Table]
    files: dict[str, bytes]
    """Name of each file to the hash of its bytes."""


def read_state(folder: Path) -> State | None:
    """Return what the folder remembers; None where there is nothing, or another version of the code wrote it.

    The file is our own, written by `write_state` into a cache folder; it is never taken from anywhere else.
    """
    body = read_sealed(folder / STATE, _code())
    columns = read_sealed(folder / COLUMNS, _code())
    if body is None or columns is None:
        return None
    ids, digests, records, tables, names, hashes = marshal.loads(body)
    return State(
        ids=_lines(ids),
        digests=digests,
        columns=marshal.loads(columns),
        records=[RecordPostings(*row) for row in records],
        tables={name: _table(*parts) for name, parts in tables.items()},
        files=dict(zip(_lines(names), hashes, strict=True)),
    )


def write_columns(folder: Path, columns: list[bytes]) -> None:
    """Write the columns of a state, its larger part, which few edits change. To be done before the rest."""
    write_sealed(folder / COLUMNS, _code(), marshal.dumps(columns))


def write_state(folder: Path, state: State) -> None:
    """Write the rest of a state beside the files that it is about.

    Long strings and plain tuples load fastest, and `marshal` reads and writes them in a quarter of the time
    that pickle takes. Its format belongs to one version of Python, which is why that is part of the key.
    """
    body = marshal.dumps(
        (
            "\n".join(state.ids),
            state.digests,
            [tuple(it) for it in state.records],
            {name: _packed(table) for name, table in state.tables.items()},
            "\n".join(state.files),
            list(state.files.values()),
        )
    )
    write_sealed(folder / STATE, _code(), body)


def _lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def _packed(table: Table) -> tuple[Any, ...]:
    return table.folder, table.most, "\n".join(table.keys), array("I", table.sizes).tobytes(), table.extents


def _table(folder: str, most: int, keys: str, sizes: bytes, extents: Sequence[tuple[str, str, int]]) -> Table:
    counts = array("I")
    counts.frombytes(sizes)
    return Table(folder, most, _lines(keys), counts.tolist(), list(extents))


@cache
def _code() -> bytes:
    """Return a digest of this room's code and of Python: a state that another one wrote is not read."""
    made_of = blake2b(sys.version.encode(), digest_size=32)
    for path in sorted(Path(__file__).parent.glob("*.*")):
        if path.suffix in {".py", ".json"}:
            made_of.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return made_of.digest()
