"""What a survey keeps for the next one: as good as its key, and thrown away where it is damaged."""

import pickle
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from mujaz.cache.state import State
from mujaz.model.work import Work
from mujaz.read.sources import Signature

DIGEST = 16
"""Bytes of the digest before the rest of the file."""
Kept = tuple[Signature, Work | None]
"""A brief's file and what it came to; None where it could not be read."""


@dataclass(slots=True)
class Memory:
    """The records, as builds keep them, and the work of each brief by path."""

    state: State
    works: dict[str, Kept] = field(default_factory=dict)


def load_memory(place: Path, key: str) -> Memory:
    """Return what was kept, or nothing where it is missing, damaged, or made with another key."""
    try:
        data = place.read_bytes()
    except OSError:
        return Memory(State(key))
    body = data[DIGEST:]
    if data[:DIGEST] != _digest(body, key):
        return Memory(State(key))
    found = pickle.loads(body)
    return found if isinstance(found, Memory) else Memory(State(key))


def save_memory(place: Path, memory: Memory) -> None:
    """Keep it whole or not at all."""
    place.parent.mkdir(parents=True, exist_ok=True)
    body = pickle.dumps(memory, protocol=5)
    fresh = place.with_name(f"{place.name}-new")
    fresh.write_bytes(_digest(body, memory.state.key) + body)
    fresh.replace(place)


def _digest(body: bytes, key: str) -> bytes:
    return blake2b(body, digest_size=DIGEST, key=key.encode()).digest()
