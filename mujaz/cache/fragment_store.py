"""Fragments on disk: written one after the other, read by place, checked when read."""

import os
from collections.abc import Iterable, Mapping
from itertools import islice
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
AGAIN = ("row.", "title.")
"""How the names of fragments begin that are held in memory: a brief's row stands on the page of every entity
that it names. Others are asked for once or twice."""
MOST_HELD = 1 << 13
"""Briefs of which one such fragment is held."""


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
        self.held: dict[str, dict[str, bytes]] = {name: {} for name in names if name.startswith(AGAIN)}
        """By name and brief, as written, which takes half of the memory that text takes."""

    def __reduce__(self) -> tuple[object, ...]:
        """Return what another process needs to read the same; it opens the packs itself."""
        return PackReader, (self.folder, tuple(self.number), dict(self.places))

    def get(self, brief_id: str, name: str) -> str:
        """Return one fragment. Raises CacheDamagedError where it is not what was written."""
        held = self.held.get(name)
        if held is None:
            return self._read(brief_id, name).decode()
        data = held.get(brief_id)
        if data is None:
            data = self._read(brief_id, name)
            if len(held) == MOST_HELD:
                for first in list(islice(held, MOST_HELD // 2)):
                    del held[first]
            held[brief_id] = data
        return data.decode()

    def _read(self, brief_id: str, name: str) -> bytes:
        pack, start, ends = self.places[brief_id]
        number = self.number[name]
        first, last = BOUNDS.unpack_from(ends, (number - 1) * WORD) if number else (0, *END.unpack_from(ends))
        data = os.pread(self.open.get(pack) or self._file(pack), last - first, start + first)
        text = data[CHECK:]
        if data[:CHECK] != crc32(text).to_bytes(CHECK, "big"):
            raise CacheDamagedError(f"{pack} holds something else than was written.")
        return text

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
