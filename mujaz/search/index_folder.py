"""The files of an index in a folder of their own: written where they differ, never written into."""

import os
from collections.abc import Iterable
from pathlib import Path

from mujaz.cache.fragment_store import CacheDamagedError
from mujaz.search.changes import Changes, between, patched_lines
from mujaz.search.files import digest
from mujaz.search.saved_state import State
from mujaz.search.sorted_table import patch
from mujaz.search.vocabulary import first_letters, last_letters

FILES = "files"


def rewrite_lines(place: Path, state: State, changes: Changes) -> None:
    """Write the files of lines that changes touch, and take away those that are no more."""

    def read(name: str) -> bytes:
        return read_file(place, state, name)

    table = state.tables["s"]
    lines = patched_lines(changes, table, read)
    words = between(lines)
    new = {family: line for family, (_, line) in lines.items()}
    written = [*patch(table, new, read, first_letters)]
    for folder, key_of in (("f", first_letters), ("b", last_letters)):
        keyed = {key_of(word): line for word, line in words.items()}
        written += patch(state.tables[folder], keyed, read, key_of)
    write_files(place, state, written)
    kept = {it.name(extent) for it in state.tables.values() for extent in it.extents}
    for name in [name for name in state.files if name[0] in "sfb" and name[1] == "/" and name not in kept]:
        del state.files[name]
        (place / FILES / name).unlink(missing_ok=True)


def read_file(place: Path, state: State, name: str) -> bytes:
    """Return a file as it was written. Raises CacheDamagedError where it is another one."""
    try:
        data = (place / FILES / name).read_bytes()
    except OSError as error:
        raise CacheDamagedError(f"{name} of the search index cannot be read.") from error
    if digest(data) != state.files.get(name):
        raise CacheDamagedError(f"{name} of the search index holds something else than was written.")
    return data


def write_files(place: Path, state: State, contents: Iterable[tuple[str, bytes]]) -> None:
    """Write the files that are not there yet as they should be."""
    for name, data in contents:
        write_one(place, state, name, data)


def write_one(place: Path, state: State, name: str, data: bytes) -> None:
    """Write one of them."""
    hashed = digest(data)
    if state.files.get(name) != hashed:
        state.files[name] = hashed
        _write(f"{place}/{FILES}/{name}", data)


def _write(path: str, data: bytes) -> None:
    """Write one file whole or not at all. A file is replaced, never written into."""
    folder, _, name = path.rpartition("/")
    aside = f"{folder}/.{name}"
    try:
        file = open(aside, "wb")  # noqa: SIM115  closed below; its folder may have to be made first
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)
        file = open(aside, "wb")  # noqa: SIM115
    with file:
        file.write(data)
    os.replace(aside, path)
