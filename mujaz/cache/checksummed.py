"""Files that are read only where they are as they were written, with the key they were written with."""

import errno
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import IO

DIGEST = 16
"""Bytes of the digest before the body: BLAKE2b, keyed."""


LARGEST = 1 << 30
"""Bytes of the largest file that is read: a state takes about a kilobyte for each brief."""
NO_LINKS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
NO_WAITING = getattr(os, "O_NONBLOCK", 0)
"""So that a pipe in the place of a file is refused at once."""


def read_regular(path: Path) -> bytes | None:
    """Return the bytes of a file; None where it is missing, a link, no regular file, or too large."""
    try:
        with open(path, "rb", opener=_open_regular) as file:
            return file.read()
    except OSError:
        return None


def _open_regular(path: str, flags: int) -> int:
    descriptor = os.open(path, flags | NO_LINKS | NO_WAITING)
    status = os.fstat(descriptor)
    if stat.S_ISREG(status.st_mode) and status.st_size <= LARGEST:
        return descriptor
    os.close(descriptor)
    raise OSError(errno.EINVAL, "This is no file of a cache.")


@contextmanager
def new_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a file that replaces whatever stands there, and never writes through a link."""
    make_way(path)
    with path.open("xb") as file:
        yield file


def make_way(path: Path) -> None:
    """Remove whatever stands in the place of a file, a folder too."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def read_sealed(place: Path, key: bytes) -> bytes | None:
    """Return the body of a file; None where it is missing, damaged, or sealed with another key."""
    data = read_regular(place)
    if data is None:
        return None
    body = data[DIGEST:]
    return body if data[:DIGEST] == seal(body, key) else None


def write_sealed(place: Path, key: bytes, body: bytes) -> None:
    """Write a file whole or not at all, with the folders it needs; several processes may do so at once."""
    place.parent.mkdir(parents=True, exist_ok=True)
    fresh = place.with_name(f".{place.name}-{os.getpid()}")
    with new_file(fresh) as file:
        file.write(seal(body, key))
        file.write(body)
    if place.is_dir():
        make_way(place)
    fresh.replace(place)


def seal(body: bytes | memoryview, key: bytes) -> bytes:
    """Return the digest of a body; a key has at most 64 bytes."""
    return blake2b(body, digest_size=DIGEST, key=key).digest()
