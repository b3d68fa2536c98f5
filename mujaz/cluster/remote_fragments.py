"""Fragments of all parts in a store: what lists show, and apart from it the shares of the search index.

The index needs each share once, lists need a fragment of any part at any time: a worker far from the store
copies only the packs that it has a use for.
"""

import os
import pickle
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from mujaz.cache.fragment_store import CacheDamagedError, Packed, PackReader, PackWriter
from mujaz.cluster.store import Store
from mujaz.search.files import FRAGMENT

MOST_OPEN = 256
"""Packs open at once in a process."""
LISTS, SEARCH = "lists", "search"


def sort_of(name: str) -> str:
    """Return in which of the two packs of a part a fragment lies."""
    return SEARCH if name == FRAGMENT else LISTS


class PartWriter:
    """Writes the packs of one part into a folder of this machine, from where they go into the store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: tuple[str, ...] = ()
        self.places: dict[str, dict[str, Packed]] = {LISTS: {}, SEARCH: {}}
        self.packs = {sort: PackWriter(folder, sort) for sort in self.places}

    def add(self, brief_id: str, fragments: Sequence[tuple[str, str]]) -> None:
        """Append the fragments of one brief."""
        self.names = tuple(name for name, _ in fragments)
        for sort, places in self.places.items():
            places[brief_id] = self.packs[sort].add(text for name, text in fragments if sort_of(name) == sort)

    def files(self, part: int) -> Iterator[tuple[str, bytes]]:
        """Yield the packs, and where in them each brief's fragments are, by their names in the store."""
        for sort, pack in self.packs.items():
            pack.close()
            yield f"{sort}/{part}", (self.folder / sort).read_bytes()
            yield f"places/{sort}/{part}", pickle.dumps(self.places[sort])


class StoredFragments:
    """Reads fragments by brief and name; implements `mujaz.site.fragments.Fragments`."""

    def __init__(self, work: Store, folder: Path, names: Iterable[str], part_of: Mapping[str, int]) -> None:
        every = tuple(names)
        self.readers = {
            sort: _Packs(
                work.below(sort),
                folder,
                tuple(name for name in every if sort_of(name) == sort),
                _Places(work.below(f"places/{sort}"), part_of),
            )
            for sort in (LISTS, SEARCH)
        }

    def get(self, brief_id: str, name: str) -> str:
        """Return one fragment. Raises CacheDamagedError where it is not what was written."""
        return self.readers[sort_of(name)].get(brief_id, name)


class _Places(Mapping[str, Packed]):
    """Where each brief's fragments lie; what a part says of its own is read when it is first asked for."""

    def __init__(self, store: Store, part_of: Mapping[str, int]) -> None:
        self.store = store
        self.part_of = part_of
        self.read: dict[int, Mapping[str, Packed]] = {}

    def __getitem__(self, brief_id: str) -> Packed:
        part = self.part_of[brief_id]
        if part not in self.read:
            places = pickle.loads(self.store.get(str(part)))
            self.read[part] = {it: packed._replace(pack=str(part)) for it, packed in places.items()}
        return self.read[part][brief_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self.part_of)

    def __len__(self) -> int:
        return len(self.part_of)


class _Packs(PackReader):
    """Reads packs of a store; those far away are copied to this machine when first needed."""

    def __init__(self, store: Store, folder: Path, names: tuple[str, ...], places: _Places) -> None:
        super().__init__(folder, names, places)
        self.store = store
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
                self.here[pack] = self.store.fetch(pack, self.folder)
            except OSError as error:
                raise CacheDamagedError(f"The pack {pack} cannot be read.") from error
        return self.here[pack]
