"""Reads and writes the state of an index between builds, so that the next build updates it."""

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


def read_state(folder: Path) -> IndexState | None:
    """Return the state in a folder, None if there is none or another version of the code wrote it.

    `marshal` is safe here: `write_state` alone writes the file, into the cache folder.
    """
    state_bytes = read_sealed(folder / STATE_FILE, _code_digest())
    facet_bytes = read_sealed(folder / FACETS_FILE, _code_digest())
    if state_bytes is None or facet_bytes is None:
        return None
    ids, digests, records, tables, names, file_digests = marshal.loads(state_bytes)
    return IndexState(
        ids=_lines(ids),
        digests=digests,
        packed_facets=marshal.loads(facet_bytes),
        records=[RecordPostings(*row) for row in records],
        tables={name: _unpack_table(*parts) for name, parts in tables.items()},
        files=dict(zip(_lines(names), file_digests, strict=True)),
    )


def write_facets(folder: Path, packed_facets: list[bytes]) -> None:
    """Write the facets of a state, its larger part, which few edits change. Call it before `write_state`."""
    write_sealed(folder / FACETS_FILE, _code_digest(), marshal.dumps(packed_facets))


def write_state(folder: Path, state: IndexState) -> None:
    """Write the rest of a state.

    Long strings and plain tuples load fastest. `marshal` takes a quarter of the time of pickle for them, but
    its format belongs to one version of Python, which `_code_digest` therefore includes.
    """
    state_bytes = marshal.dumps(
        (
            "\n".join(state.ids),
            state.digests,
            [tuple(record) for record in state.records],
            {name: _pack_table(table) for name, table in state.tables.items()},
            "\n".join(state.files),
            list(state.files.values()),
        )
    )
    write_sealed(folder / STATE_FILE, _code_digest(), state_bytes)


def _lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def _pack_table(table: LineTable) -> tuple[Any, ...]:
    return (
        table.folder,
        table.max_length,
        "\n".join(table.keys),
        array("I", table.sizes).tobytes(),
        table.extents,
    )


def _unpack_table(
    folder: str,
    max_length: int,
    joined_keys: str,
    packed_sizes: bytes,
    extents: Sequence[tuple[str, str, int]],
) -> LineTable:
    line_sizes = array("I")
    line_sizes.frombytes(packed_sizes)
    return LineTable(folder, max_length, _lines(joined_keys), line_sizes.tolist(), list(extents))


@cache
def _code_digest() -> bytes:
    """Return a digest of this package's code and of the version of Python."""
    hasher = blake2b(sys.version.encode(), digest_size=32)
    for path in sorted(Path(__file__).parent.glob("*.*")):
        if path.suffix in {".py", ".json"}:
            hasher.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return hasher.digest()
