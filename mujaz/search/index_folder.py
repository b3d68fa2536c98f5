"""Writes the files of an index that differ into its cache folder. Replaces files, so that hard links stay."""

import os
from collections.abc import Iterable
from pathlib import Path

from mujaz.cache.fragment_store import CacheDamagedError
from mujaz.search.index_changes import IndexChanges, changed_vocabulary, patch_lines
from mujaz.search.index_files import file_digest
from mujaz.search.index_state import IndexState
from mujaz.search.line_table import patch_table
from mujaz.search.vocabulary import key_from_end, key_from_start

FILES_FOLDER = "files"


def rewrite_lines(folder: Path, state: IndexState, changes: IndexChanges) -> None:
    """Write the files of lines that contain changes, and remove those that exist no longer."""

    def read(name: str) -> bytes:
        return read_file(folder, state, name)

    table = state.tables["s"]
    line_changes = patch_lines(changes, table, read)
    word_changes = changed_vocabulary(line_changes)
    new_lines = {family: line for family, (_, line) in line_changes.items()}
    contents = [*patch_table(table, new_lines, read, key_from_start)]
    for kind, key_of in (("f", key_from_start), ("b", key_from_end)):
        keyed = {key_of(word): line for word, line in word_changes.items()}
        contents += patch_table(state.tables[kind], keyed, read, key_of)
    write_files(folder, state, contents)
    current_names = {
        index_table.file_name(extent)
        for index_table in state.tables.values()
        for extent in index_table.extents
    }
    for name in [
        name for name in state.files if name[0] in "sfb" and name[1] == "/" and name not in current_names
    ]:
        del state.files[name]
        (folder / FILES_FOLDER / name).unlink(missing_ok=True)


def read_file(folder: Path, state: IndexState, name: str) -> bytes:
    """Return the content of a file. Raises CacheDamagedError if its digest is not that of the state."""
    try:
        data = (folder / FILES_FOLDER / name).read_bytes()
    except OSError as error:
        raise CacheDamagedError(f"{name} of the search index cannot be read.") from error
    if file_digest(data) != state.files.get(name):
        raise CacheDamagedError(f"{name} of the search index holds something else than was written.")
    return data


def write_files(folder: Path, state: IndexState, contents: Iterable[tuple[str, bytes]]) -> None:
    """Write the files whose digests differ from those of the state."""
    for name, data in contents:
        write_if_changed(folder, state, name, data)


def write_if_changed(folder: Path, state: IndexState, name: str, data: bytes) -> None:
    """Write a file if its digest differs from that of the state."""
    new_digest = file_digest(data)
    if state.files.get(name) != new_digest:
        state.files[name] = new_digest
        _replace_file(f"{folder}/{FILES_FOLDER}/{name}", data)


def _replace_file(path: str, data: bytes) -> None:
    """Replace a file atomically: the published site may share its inode by a hard link."""
    folder, _, name = path.rpartition("/")
    temporary = f"{folder}/.{name}"
    try:
        file = open(temporary, "wb")  # noqa: SIM115  closed below; its folder may have to be made first
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)
        file = open(temporary, "wb")  # noqa: SIM115
    with file:
        file.write(data)
    os.replace(temporary, path)
