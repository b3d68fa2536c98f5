"""A queue of the desk: files that wait for the same step."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Item:
    """One file, and what is to be done in it."""

    id: str
    """Of the brief or the entity."""
    path: str
    line: int = 1
    """Where to begin, from 1."""
    since: date | None = None
    """Since when a brief has waited; None for entities, which carry no day."""
    count: int = 0
    """How many gaps or quotes, or how many briefs name the entity."""
    total: int = 0
    """Of how many, where that says something."""
    names: tuple[str, ...] = ()
    """Who translated, which machine, which speakers or which languages, as the queue has it."""
    titled: bytes = b""
    """Digest of what its title is made from."""


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for one step."""

    code: str
    """Such as `translation`; the words for it are the site's."""
    items: tuple[Item, ...]
    """The first of what waits."""
    total: int
    """How much waits."""
    of_entities: bool = False
