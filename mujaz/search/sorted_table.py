"""Sorted lines in files: one set of files of the index, made afresh or patched, the same in the end."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from mujaz.search.split_files import cut, file_name

Line = tuple[str, str]
"""Key and line."""
Extent = tuple[str, str, int]
"""First and last key of a file, and how many lines it has."""


@dataclass(slots=True)
class Table:
    """Keys with the sizes of their lines, and how they lie in files."""

    folder: str
    most: int
    """Characters of one file."""
    keys: list[str] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    extents: list[Extent] = field(default_factory=list)

    @property
    def first_keys(self) -> list[str]:
        return [first for first, _, _ in self.extents]

    def name(self, extent: Extent) -> str:
        """Return the path of a file inside the index."""
        return f"{self.folder}/{file_name(extent[0])}.txt"

    def file_of(self, key: str) -> str:
        """Return in which file a key stands, or would stand."""
        place = max(0, bisect_right(self.extents, key, key=lambda it: it[0]) - 1)
        return self.name(self.extents[place])

    def change(self, lines: Mapping[str, str | None]) -> None:
        """Set the lines of some keys, or take a key out where its line is None."""
        for key, line in lines.items():
            place = bisect_left(self.keys, key)
            known = place < len(self.keys) and self.keys[place] == key
            if line is None:
                if known:
                    del self.keys[place], self.sizes[place]
            elif known:
                self.sizes[place] = len(line) + 1
            else:
                self.keys.insert(place, key)
                self.sizes.insert(place, len(line) + 1)

    def cut(self) -> list[tuple[Extent, list[str]]]:
        """Cut the keys into files anew and return each file with its keys."""
        spans = cut(self.keys, self.sizes, self.most)
        files = [
            ((self.keys[start], self.keys[end - 1], end - start), self.keys[start:end])
            for start, end in spans
        ]
        self.extents = [extent for extent, _ in files]
        return files


def fill(
    table: Table, keys: list[str], sizes: list[int], line_of: Callable[[str], str]
) -> Iterator[tuple[str, bytes]]:
    """Give an empty table its keys, sorted, and yield its files; a size is that of a line and its end."""
    table.keys, table.sizes = keys, sizes
    for extent, held in table.cut():
        yield table.name(extent), joined(map(line_of, held))


def fill_sorted(table: Table, lines: Iterable[Line]) -> Iterator[tuple[str, bytes]]:
    """Give an empty table lines that are held already, by their keys, and yield its files.

    A key comes once, however often it is given: a word of two families has the same line in both.
    """
    held = dict(sorted(lines))
    return fill(table, list(held), [len(line) + 1 for line in held.values()], held.__getitem__)


def patch(
    table: Table,
    changes: Mapping[str, str | None],
    read: Callable[[str], bytes],
    key_of: Callable[[str], str],
) -> Iterator[tuple[str, bytes]]:
    """Change lines of a table and yield the files that differ; `read` returns a file as it was."""
    before = set(table.extents)
    old = Table(table.folder, table.most, extents=table.extents)
    known: dict[str, dict[str, str]] = {}

    def line_of(key: str) -> str:
        line = changes.get(key)
        if line is not None:
            return line
        name = old.file_of(key)
        if name not in known:
            known[name] = {key_of(it): it for it in read(name).decode().splitlines()}
        return known[name][key]

    table.change(changes)
    touched = sorted(changes)
    for extent, keys in table.cut():
        place = bisect_left(touched, extent[0])
        is_touched = place < len(touched) and touched[place] <= extent[1]
        if is_touched or extent not in before:
            yield table.name(extent), joined(map(line_of, keys))


def joined(lines: Iterable[str]) -> bytes:
    """Return the bytes of a file of lines."""
    return "".join(f"{line}\n" for line in lines).encode()
