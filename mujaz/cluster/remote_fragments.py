"""Keeps the fragments of all partitions in a store, in two packs each: for lists, and for the search index.

The index reads each fragment once, lists read fragments of any partition at any time: with two packs a worker
far from the store copies only packs that it needs.
"""

import os
import pickle
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from mujaz.cache.fragment_store import CacheDamagedError, Packed, PackReader, PackWriter
from mujaz.cluster.store import Store
from mujaz.search.index_files import FRAGMENT

MAX_OPEN = 256
"""Most packs open at once in a process."""
LISTS, SEARCH = "lists", "search"


def pack_kind(fragment: str) -> str:
    """Return the kind of pack, LISTS or SEARCH, in which a fragment lies."""
    return SEARCH if fragment == FRAGMENT else LISTS


class PartitionWriter:
    """Writes the packs of one partition into a local folder, from which they go into the store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: tuple[str, ...] = ()
        self.locations: dict[str, dict[str, Packed]] = {LISTS: {}, SEARCH: {}}
        self.writers = {kind: PackWriter(folder, kind) for kind in self.locations}

    def add(self, brief_id: str, fragments: Sequence[tuple[str, str]]) -> None:
        """Append the fragments of one brief."""
        self.names = tuple(name for name, _ in fragments)
        for kind, locations in self.locations.items():
            locations[brief_id] = self.writers[kind].add(
                text for name, text in fragments if pack_kind(name) == kind
            )

    def files(self, partition: int) -> Iterator[tuple[str, bytes]]:
        """Yield names in the store and bytes of the packs and of the fragments' locations in them."""
        for kind, writer in self.writers.items():
            writer.close()
            yield f"{kind}/{partition}", (self.folder / kind).read_bytes()
            yield f"locations/{kind}/{partition}", pickle.dumps(self.locations[kind])


class StoredFragments:
    """Reads fragments by brief and name; implements `mujaz.site.fragments.Fragments`."""

    def __init__(
        self, work: Store, folder: Path, names: Iterable[str], partition_of: Mapping[str, int]
    ) -> None:
        all_names = tuple(names)
        self.readers = {
            kind: _StoredPacks(
                work.below(kind),
                folder,
                tuple(name for name in all_names if pack_kind(name) == kind),
                _Locations(work.below(f"locations/{kind}"), partition_of),
            )
            for kind in (LISTS, SEARCH)
        }

    def get(self, brief_id: str, name: str) -> str:
        """Return one fragment. Raises CacheDamagedError for damaged or missing data."""
        return self.readers[pack_kind(name)].get(brief_id, name)


class _Locations(Mapping[str, Packed]):
    """Locations of each brief's fragments, read from the store one partition at a time when first needed."""

    def __init__(self, store: Store, partition_of: Mapping[str, int]) -> None:
        self.store = store
        self.partition_of = partition_of
        self.locations_of: dict[int, Mapping[str, Packed]] = {}

    def __getitem__(self, brief_id: str) -> Packed:
        partition = self.partition_of[brief_id]
        if partition not in self.locations_of:
            locations = pickle.loads(self.store.get(str(partition)))
            self.locations_of[partition] = {
                location_brief: packed._replace(pack=str(partition))
                for location_brief, packed in locations.items()
            }
        return self.locations_of[partition][brief_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self.partition_of)

    def __len__(self) -> int:
        return len(self.partition_of)


class _StoredPacks(PackReader):
    """Reads packs of a store, and copies a remote pack to this machine when it is first needed."""

    def __init__(self, store: Store, folder: Path, names: tuple[str, ...], locations: _Locations) -> None:
        super().__init__(folder, names, locations)
        self.store = store
        self.local_paths: dict[str, Path] = {}

    def _file(self, pack: str) -> int:
        descriptor = self.open.get(pack)
        if descriptor is None:
            if len(self.open) >= MAX_OPEN:
                self.close()
            descriptor = self.open[pack] = os.open(self._local_path(pack), os.O_RDONLY)
        return descriptor

    def _local_path(self, pack: str) -> Path:
        if pack not in self.local_paths:
            try:
                self.local_paths[pack] = self.store.fetch(pack, self.folder)
            except OSError as error:
                raise CacheDamagedError(f"The pack {pack} cannot be read.") from error
        return self.local_paths[pack]
