"""Distributes sorted lines over files, and rewrites the files in which lines changed.

A patched table has the same files as one that was filled anew.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from mujaz.search.split_files import file_name, split_lines

Line = tuple[str, str]
"""A key and its line."""
Extent = tuple[str, str, int]
"""First and last key of a file, and its number of lines."""


@dataclass(slots=True)
class LineTable:
    """The sorted keys of lines, the sizes of the lines, and the extents of the files that hold them."""

    folder: str
    max_length: int
    """Most characters of one file."""
    keys: list[str] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    extents: list[Extent] = field(default_factory=list)

    @property
    def first_keys(self) -> list[str]:
        return [first for first, _, _ in self.extents]

    def file_name(self, extent: Extent) -> str:
        """Return the path of a file inside the index."""
        return f"{self.folder}/{file_name(extent[0])}.txt"

    def file_of(self, key: str) -> str:
        """Return the path of the file that holds a key, or would hold it."""
        index = max(0, bisect_right(self.extents, key, key=lambda extent: extent[0]) - 1)
        return self.file_name(self.extents[index])

    def set_lines(self, lines: Mapping[str, str | None]) -> None:
        """Set the sizes of changed lines. A key whose line is None is removed."""
        for key, line in lines.items():
            index = bisect_left(self.keys, key)
            exists = index < len(self.keys) and self.keys[index] == key
            if line is None:
                if exists:
                    del self.keys[index], self.sizes[index]
            elif exists:
                self.sizes[index] = len(line) + 1
            else:
                self.keys.insert(index, key)
                self.sizes.insert(index, len(line) + 1)

    def split(self) -> list[tuple[Extent, list[str]]]:
        """Distribute the keys over files and return each file with its keys."""
        spans = split_lines(self.keys, self.sizes, self.max_length)
        files = [
            ((self.keys[start], self.keys[end - 1], end - start), self.keys[start:end])
            for start, end in spans
        ]
        self.extents = [extent for extent, _ in files]
        return files


def fill_table(
    table: LineTable, keys: list[str], sizes: list[int], line_of: Callable[[str], str]
) -> Iterator[tuple[str, bytes]]:
    """Put sorted keys into an empty table and yield its files. A size includes the line break."""
    table.keys, table.sizes = keys, sizes
    for extent, file_keys in table.split():
        yield table.file_name(extent), lines_file(map(line_of, file_keys))


def fill_table_from_lines(table: LineTable, lines: Iterable[Line]) -> Iterator[tuple[str, bytes]]:
    """Put lines with their keys into an empty table and yield its files.

    Duplicate keys are merged: a word of two families has the same line in both.
    """
    lines_by_key = dict(sorted(lines))
    return fill_table(
        table, list(lines_by_key), [len(line) + 1 for line in lines_by_key.values()], lines_by_key.__getitem__
    )


def patch_table(
    table: LineTable,
    changes: Mapping[str, str | None],
    read: Callable[[str], bytes],
    key_of: Callable[[str], str],
) -> Iterator[tuple[str, bytes]]:
    """Change lines of a table and yield the files that differ. `read` returns the old content of a file."""
    old_extents = set(table.extents)
    old_table = LineTable(table.folder, table.max_length, extents=table.extents)
    lines_by_file: dict[str, dict[str, str]] = {}

    def line_of(key: str) -> str:
        line = changes.get(key)
        if line is not None:
            return line
        name = old_table.file_of(key)
        if name not in lines_by_file:
            lines_by_file[name] = {
                key_of(old_line): old_line for old_line in read(name).decode().splitlines()
            }
        return lines_by_file[name][key]

    table.set_lines(changes)
    changed_keys = sorted(changes)
    for extent, keys in table.split():
        index = bisect_left(changed_keys, extent[0])
        has_changed_key = index < len(changed_keys) and changed_keys[index] <= extent[1]
        if has_changed_key or extent not in old_extents:
            yield table.file_name(extent), lines_file(map(line_of, keys))


def lines_file(lines: Iterable[str]) -> bytes:
    """Return the content of a file of lines."""
    return "".join(f"{line}\n" for line in lines).encode()
