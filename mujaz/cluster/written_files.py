"""Eight bytes for each file that a build wrote, so that what an object store still holds of others can go."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b

from mujaz.cluster.store import Store
from mujaz.model.site_file import SiteFile

AT_ONCE = 1 << 22
"""Bytes handed to the store in one go."""
WIDTH = 8


@dataclass(frozen=True, slots=True)
class Written:
    """What one task wrote."""

    marks: bytes
    """The marks of the files, one after the other."""

    @property
    def files(self) -> int:
        return len(self.marks) // WIDTH


def put(store: Store, files: Iterable[SiteFile]) -> Written:
    """Write files, many at a time, never holding more than a few megabytes of them."""
    marks = bytearray()
    for some in _few(files):
        store.put_all(some)
        marks += b"".join(map(mark, some))
    return Written(bytes(marks))


def _few(files: Iterable[SiteFile]) -> Iterator[dict[str, bytes]]:
    some: dict[str, bytes] = {}
    held = 0
    for path, data in files:
        some[path] = data
        held += len(data)
        if held > AT_ONCE:
            yield some
            some, held = {}, 0
    yield some


def mark(path: str) -> bytes:
    """Return what stands for a path."""
    return blake2b(path.encode(), digest_size=WIDTH).digest()


class Marks:
    """All marks of a build: 40 megabytes for five million files."""

    def __init__(self) -> None:
        self.held = array("Q")

    def add(self, written: Written) -> None:
        self.held.frombytes(written.marks)

    def others(self, names: Iterable[str]) -> list[str]:
        """Return the names that have no mark."""
        known = array("Q", sorted(self.held))
        return [name for name in names if not _holds(known, mark(name))]


def _holds(known: "array[int]", wanted: bytes) -> bool:
    value = array("Q", wanted)[0]
    place = bisect_left(known, value)
    return place < len(known) and known[place] == value
