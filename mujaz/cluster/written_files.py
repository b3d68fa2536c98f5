"""Writes files and keeps eight bytes for each, so that all other files of an object store can be deleted."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b

from mujaz.cluster.store import Store
from mujaz.model.site_file import SiteFile

BATCH_BYTES = 1 << 22
"""Bytes above which a batch of files goes to the store."""
DIGEST_SIZE = 8
"""Bytes of a digest. Among five million files an equal pair has a chance of one in a million."""


@dataclass(frozen=True, slots=True)
class WrittenFiles:
    """The files that one task wrote."""

    digests: bytes
    """The digests of their paths, one after the other."""

    @property
    def files(self) -> int:
        return len(self.digests) // DIGEST_SIZE


def write_files(store: Store, files: Iterable[SiteFile]) -> WrittenFiles:
    """Write files in batches of a few megabytes."""
    digests = bytearray()
    for batch in _batches(files):
        store.put_all(batch)
        digests += b"".join(map(path_digest, batch))
    return WrittenFiles(bytes(digests))


def _batches(files: Iterable[SiteFile]) -> Iterator[dict[str, bytes]]:
    batch: dict[str, bytes] = {}
    size = 0
    for path, data in files:
        batch[path] = data
        size += len(data)
        if size > BATCH_BYTES:
            yield batch
            batch, size = {}, 0
    yield batch


def path_digest(path: str) -> bytes:
    """Return the BLAKE2 digest of a path."""
    return blake2b(path.encode(), digest_size=DIGEST_SIZE).digest()


class FileDigests:
    """The digests of all files of a build: 40 megabytes for five million files."""

    def __init__(self) -> None:
        self.digests = array("Q")

    def add(self, written: WrittenFiles) -> None:
        self.digests.frombytes(written.digests)

    def unwritten(self, names: Iterable[str]) -> list[str]:
        """Return the names whose digest is missing."""
        sorted_digests = array("Q", sorted(self.digests))
        return [name for name in names if not _contains(sorted_digests, path_digest(name))]


def _contains(sorted_digests: "array[int]", digest: bytes) -> bool:
    value = array("Q", digest)[0]
    index = bisect_left(sorted_digests, value)
    return index < len(sorted_digests) and sorted_digests[index] == value
