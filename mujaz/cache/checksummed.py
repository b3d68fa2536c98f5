"""Files that are read only where they are as they were written, with the key they were written with."""

import os
from hashlib import blake2b
from pathlib import Path

DIGEST = 16
"""Bytes of the digest before the body: BLAKE2b, keyed."""


def read_sealed(place: Path, key: bytes) -> bytes | None:
    """Return the body of a file; None where it is missing, damaged, or sealed with another key."""
    try:
        data = place.read_bytes()
    except OSError:
        return None
    body = data[DIGEST:]
    return body if data[:DIGEST] == seal(body, key) else None


def write_sealed(place: Path, key: bytes, body: bytes) -> None:
    """Write a file whole or not at all, with the folders it needs; several processes may do so at once."""
    place.parent.mkdir(parents=True, exist_ok=True)
    fresh = place.with_name(f".{place.name}-{os.getpid()}")
    with fresh.open("wb") as file:
        file.write(seal(body, key))
        file.write(body)
    fresh.replace(place)


def seal(body: bytes | memoryview, key: bytes) -> bytes:
    """Return the digest of a body; a key has at most 64 bytes."""
    return blake2b(body, digest_size=DIGEST, key=key).digest()
