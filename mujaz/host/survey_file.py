"""What a survey keeps for the next one: as good as its key, and thrown away where it is damaged."""

import pickle
from dataclasses import dataclass, field
from pathlib import Path

from mujaz.cache.sealed import read_sealed, write_sealed
from mujaz.cache.state import State
from mujaz.model.work import Work
from mujaz.read.signatures import Signature

Kept = tuple[Signature, Work | None]
"""A brief's file and what it came to; None where it could not be read."""


@dataclass(slots=True)
class Memory:
    """The records, as builds keep them, and the work of each brief by path."""

    state: State
    works: dict[str, Kept] = field(default_factory=dict)


def load_memory(place: Path, key: str) -> Memory:
    """Return what was kept, or nothing where it is missing, damaged, or made with another key."""
    body = read_sealed(place, key.encode())
    found = None if body is None else pickle.loads(body)
    return found if isinstance(found, Memory) else Memory(State(key))


def save_memory(place: Path, memory: Memory) -> None:
    """Keep it whole or not at all."""
    write_sealed(place, memory.state.key.encode(), pickle.dumps(memory, protocol=5))
