"""Fragments on disk: written one after the other, read by place, checked when read."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from struct import Struct
from typing import NamedTuple
from zlib import crc32

CHECK = 4
"""Bytes of the checksum before each fragment: CRC-32 of its text, big-endian."""

WORD = 4
"""Bytes of the place where a fragment ends, big-endian."""
BOUNDS, END = Struct(">II"), Struct(">I")
"""Where a fragment ends and the next one does, and where the first one ends."""
MOST_KEPT = 1 << 13
"""Fragments held in memory: a brief's row stands on the page of every entity that it names."""
AGAIN = ("row.", "title.")
"""How the names of fragments begin that are asked for more than once or twice; the others are not held."""


class CacheDamagedError(Exception):
    """Something under `.cache/` is not what was put there. The cache is thrown away and built again."""


class Packed(NamedTuple):
    """Where the fragments of one brief lie: one after the other, in the order of the pack's names."""

    pack: str
    """The pack's file name."""
    start: int
    """Offset of the first fragment in bytes."""
    ends: bytes
    """Where each fragment ends, counted from `start`: `WORD` bytes each, a tenth of what numbers take."""

    @property
    def length(self) -> int:
        """How many bytes all fragments have."""
        return int.from_bytes(self.ends[-WORD:], "big")


class PackWriter:
    """Writes fragments to the end of one file. Each process has a pack of its own."""

    def __init__(self, folder: Path, name: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.name = name
        self.file = (folder / name).open("ab")
        self.offset = self.file.tell()

    def add(self, texts: Iterable[str]) -> Packed:
        """Append the fragments of one brief and return where they are."""
        start, ends, parts, length = self.offset, [], [], 0
        for text in texts:
            data = text.encode()
            parts += [crc32(data).to_bytes(CHECK, "big"), data]
            length += CHECK + len(data)
            ends.append(length.to_bytes(WORD, "big"))
        self.file.write(b"".join(parts))
        self.offset += length
        return Packed(self.name, start, b"".join(ends))

    def flush(self) -> None:
        self.file.flush()

    def close(self) -> None:
        self.file.close()


class PackReader:
    """Reads fragments by brief and name; implements `mujaz.site.fragments.Fragments`."""

    def __init__(self, folder: Path, names: tuple[str, ...], places: Mapping[str, Packed]) -> None:
        self.folder = folder
        self.number = {name: number for number, name in enumerate(names)}
        self.places = places
        self.open: dict[str, int] = {}
        self.kept: dict[tuple[str, str], str] = {}

    def __reduce__(self) -> tuple[object, ...]:
        """Return what another process needs to read the same; it opens the packs itself."""
        return PackReader, (self.folder, tuple(self.number), dict(self.places))

    def get(self, brief_id: str, name: str) -> str:
        """Return one fragment. Raises CacheDamagedError where it is not what was written."""
        kept = self.kept.get((brief_id, name))
        if kept is None:
            kept = self._read(brief_id, name)
            if name.startswith(AGAIN):
                if len(self.kept) > MOST_KEPT:
                    self.kept.clear()
                self.kept[brief_id, name] = kept
        return kept

    def _read(self, brief_id: str, name: str) -> str:
        pack, start, ends = self.places[brief_id]
        number = self.number[name]
        first, last = BOUNDS.unpack_from(ends, (number - 1) * WORD) if number else (0, *END.unpack_from(ends))
        data = os.pread(self.open.get(pack) or self._file(pack), last - first, start + first)
        text = data[CHECK:]
        if data[:CHECK] != crc32(text).to_bytes(CHECK, "big"):
            raise CacheDamagedError(f"{pack} holds something else than was written.")
        return text.decode()

    def _file(self, pack: str) -> int:
        descriptor = self.open.get(pack)
        if descriptor is None:
            try:
                descriptor = self.open[pack] = os.open(self.folder / pack, os.O_RDONLY)
            except OSError as error:
                raise CacheDamagedError(f"{pack} cannot be read.") from error
        return descriptor

    def close(self) -> None:
        for descriptor in self.open.values():
            os.close(descriptor)
        self.open.clear()
