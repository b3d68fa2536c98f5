"""A queue of the backlog: files that wait for the same step."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One file that waits, with the numbers and names that its queue shows."""

    id: str
    """Id of the brief or the entity."""
    path: str
    line: int = 1
    """First line to edit, from 1."""
    since: date | None = None
    """Day since which a brief has waited. None for entities, which carry no day."""
    count: int = 0
    """Number of gaps or quotes in a brief; for an entity, number of briefs that name it."""
    total: int = 0
    """Number of segments of which `count` are gaps; 0 in the other queues."""
    names: tuple[str, ...] = ()
    """Translators, the machine, speakers, or codes of languages: each queue has its own sort."""
    title_digest: bytes = b""
    """BLAKE2 digest of the names or titles, to notice that the title on a page has changed."""


@dataclass(frozen=True, slots=True)
class Queue:
    """All files that wait for one step."""

    code: str
    """Code such as `translation`. `mujaz.i18n.backlog_words` has the words for it."""
    items: tuple[QueueItem, ...]
    """The first items, up to the caller's limit."""
    total: int
    """Number of all files that wait."""
    of_entities: bool = False
    """True where the files are authority records, False where they are briefs."""
