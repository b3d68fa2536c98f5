"""Reads and writes the state of an index between builds, so that the next build updates it."""

import sys
from array import array
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from msgspec.msgpack import Decoder

from mujaz.cache.checksummed import read_sealed, write_sealed
from mujaz.cache.fragment_store import CacheDamagedError
from mujaz.cache.stored_data import decode, encode
from mujaz.search.line_table import LineTable
from mujaz.search.record_postings import RecordPostings

STATE_FILE, FACETS_FILE = "state", "columns"


@dataclass(slots=True)
class IndexState:
    """The index of the last build, beside the content of its files."""

    ids: list[str]
    """Ids of the briefs, oldest first."""
    digests: list[bytes]
    """For each brief the digest of the input of its postings."""
    packed_facets: list[bytes]
    """For each brief its facets, see `Facets.pack`."""
    records: list[RecordPostings]
    tables: dict[str, LineTable]
    files: dict[str, bytes]
    """Digest of each file by its name."""


class _PackedTable(NamedTuple):
    """A `LineTable` in few values."""

    folder: str
    max_length: int
    joined_keys: str
    sizes: bytes
    """Unsigned integers of the machine, as `array("I")` has them."""
    extents: list[tuple[str, str, int]]


_STATE = Decoder(tuple[str, list[bytes], list[RecordPostings], dict[str, _PackedTable], str, list[bytes]])
_FACET_LIST = Decoder(list[bytes])


def read_state(folder: Path) -> IndexState | None:
    """Return the state in a folder, None if there is none or another version of the code wrote it."""
    try:
        return _read(folder)
    except (CacheDamagedError, ValueError):
        return None


def _read(folder: Path) -> IndexState | None:
    state_bytes = read_sealed(folder / STATE_FILE, _code_digest())
    facet_bytes = read_sealed(folder / FACETS_FILE, _code_digest())
    if state_bytes is None or facet_bytes is None:
        return None
    joined_ids, digests, records, tables, joined_names, file_digests = decode(_STATE, state_bytes)
    ids, packed_facets = _lines(joined_ids), decode(_FACET_LIST, facet_bytes)
    if not len(ids) == len(digests) == len(packed_facets):
        return None
    return IndexState(
        ids=ids,
        digests=digests,
        packed_facets=packed_facets,
        records=records,
        tables={name: _unpack_table(table) for name, table in tables.items()},
        files=dict(zip(_lines(joined_names), file_digests, strict=True)),
    )


def write_facets(folder: Path, packed_facets: list[bytes]) -> None:
    """Write the facets of a state, its larger part, which few edits change. Call it before `write_state`."""
    write_sealed(folder / FACETS_FILE, _code_digest(), encode(packed_facets))


def write_state(folder: Path, state: IndexState) -> None:
    """Write the rest of a state. Many strings are joined into one, since long strings load fastest."""
    state_bytes = encode(
        (
            "\n".join(state.ids),
            state.digests,
            state.records,
            {name: _pack_table(table) for name, table in state.tables.items()},
            "\n".join(state.files),
            list(state.files.values()),
        )
    )
    write_sealed(folder / STATE_FILE, _code_digest(), state_bytes)


def _lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def _pack_table(table: LineTable) -> _PackedTable:
    sizes = array("I", table.sizes).tobytes()
    return _PackedTable(table.folder, table.max_length, "\n".join(table.keys), sizes, table.extents)


def _unpack_table(packed: _PackedTable) -> LineTable:
    sizes, keys = array("I"), _lines(packed.joined_keys)
    sizes.frombytes(packed.sizes)
    if len(keys) != len(sizes):
        raise CacheDamagedError("A table of the index has lost some of its keys.")
    return LineTable(packed.folder, packed.max_length, keys, sizes.tolist(), packed.extents)


@cache
def _code_digest() -> bytes:
    """Return a digest of this package's code and of the version of Python."""
    hasher = blake2b(sys.version.encode(), digest_size=32)
    for path in sorted(Path(__file__).parent.glob("*.*")):
        if path.suffix in {".py", ".json"}:
            hasher.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return hasher.digest()
