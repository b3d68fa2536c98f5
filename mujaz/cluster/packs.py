"""Fragments in the packs of all parts, read by place wherever the store is."""

import os
import pickle
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from mujaz.cache.pack import CacheDamagedError, Packed, PackReader
from mujaz.cluster.store import Store

MOST_OPEN = 256
"""Packs open at once in a process."""


class Places(Mapping[str, Packed]):
    """Where each brief's fragments lie; what a part says of its own is read when it is first asked for."""

    def __init__(self, work: Store, part_of: Mapping[str, int]) -> None:
        self.work = work
        self.part_of = part_of
        self.read: dict[int, Mapping[str, Packed]] = {}

    def __getitem__(self, brief_id: str) -> Packed:
        part = self.part_of[brief_id]
        if part not in self.read:
            self.read[part] = pickle.loads(self.work.get(f"places/{part}"))
        return self.read[part][brief_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self.part_of)

    def __len__(self) -> int:
        return len(self.part_of)


class StoredPacks(PackReader):
    """Reads fragments of packs in a store; those far away are copied to this machine when first needed."""

    def __init__(self, work: Store, folder: Path, names: Sequence[str], places: Places) -> None:
        super().__init__(folder, tuple(names), places)
        self.work = work
        self.here: dict[str, Path] = {}

    def _file(self, pack: str) -> int:
        descriptor = self.open.get(pack)
        if descriptor is None:
            if len(self.open) >= MOST_OPEN:
                self.close()
            descriptor = self.open[pack] = os.open(self._place(pack), os.O_RDONLY)
        return descriptor

    def _place(self, pack: str) -> Path:
        if pack not in self.here:
            try:
                self.here[pack] = self.work.fetch(f"packs/{pack}", self.folder)
            except OSError as error:
                raise CacheDamagedError(f"The pack {pack} cannot be read.") from error
        return self.here[pack]
