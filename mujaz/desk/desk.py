"""The desk: everything that waits, in queues, the oldest first, and who has how much of it in hand."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from mujaz.desk.brief_queues import brief_queues
from mujaz.desk.entity_queues import entity_queues
from mujaz.desk.queue import Queue
from mujaz.model.library import Library
from mujaz.model.pending_work import Work

Counts = tuple[tuple[str, int], ...]
"""Codes with their counts, highest first, then by code."""
STATUSES = ("draft", "translated", "reviewed")
"""In the order in which a brief goes through them."""


@dataclass(frozen=True, slots=True)
class Load:
    """What stands under one person's name, or initials."""

    name: str
    drafts: int
    """Translated by them and still drafts."""
    waiting: int
    """Translated by them and waiting for a reviewer."""
    translated: int
    """Translated by them in all."""
    reviewed: int
    """Reviewed by them."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What is to be done in an archive."""

    briefs: int
    entities: int
    by_status: Counts
    """In the order of the work, those that occur."""
    by_language: Counts
    by_rights: Counts
    queues: tuple[Queue, ...]
    """Those with something in them, in the order in which a brief is worked on."""
    people: tuple[Load, ...]
    """Those with most waiting first."""


def desk_of(
    works: Iterable[Work],
    records: Library,
    languages: Sequence[str],
    named: Mapping[str, int],
    most: int | None = None,
) -> Desk:
    """Return the desk of an archive whose site has these interface languages, its queues cut after `most`.

    `named` says how many briefs name each entity.
    """
    oldest = sorted(works, key=_oldest_first)
    statuses = Counter(work.status for work in oldest)
    queues = (*brief_queues(oldest, most), *entity_queues(records, named, languages, most))
    return Desk(
        briefs=len(oldest),
        entities=len(records.entities),
        by_status=tuple((it, statuses[it]) for it in STATUSES if statuses[it]),
        by_language=_by_count(Counter(work.language for work in oldest)),
        by_rights=_by_count(Counter(work.rights for work in oldest)),
        queues=tuple(queue for queue in queues if queue.total),
        people=_people(oldest),
    )


def _oldest_first(work: Work) -> tuple[date, str]:
    return work.since or date.max, work.path


def _by_count(counts: Counter[str]) -> Counts:
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _people(works: Sequence[Work]) -> tuple[Load, ...]:
    by_status = Counter((work.status, name) for work in works for name in work.translated)
    translated = Counter(name for work in works for name in work.translated)
    reviewed = Counter(name for work in works for name in work.reviewed)
    loads = (
        Load(it, by_status["draft", it], by_status["translated", it], translated[it], reviewed[it])
        for it in translated.keys() | reviewed.keys()
    )
    return tuple(sorted(loads, key=lambda it: (-it.waiting, -it.drafts, -it.reviewed, it.name)))
