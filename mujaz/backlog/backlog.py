"""Collects the backlog of an archive: queues of waiting files, counts, and each person's workload."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from mujaz.backlog.brief_queues import brief_queues
from mujaz.backlog.entity_queues import entity_queues
from mujaz.backlog.queue import Queue
from mujaz.model.library import Library
from mujaz.model.pending_work import PendingWork

Counts = tuple[tuple[str, int], ...]
"""Codes with their counts, highest first, then by code."""
STATUS_ORDER = ("draft", "translated", "reviewed")
"""A brief passes through its statuses in this order."""


@dataclass(frozen=True, slots=True)
class Workload:
    """Counts of the briefs credited to one person."""

    name: str
    """Name or initials, as the briefs' credits have them."""
    drafts: int
    """Briefs that the person translated and that are still drafts."""
    waiting: int
    """Briefs that the person translated and that have no reviewer yet."""
    translated: int
    """All briefs that the person translated."""
    reviewed: int
    """All briefs that the person reviewed."""


@dataclass(frozen=True, slots=True)
class Backlog:
    """The open work of an archive, as the page and `build.py stats` show it."""

    briefs: int
    entities: int
    by_status: Counts
    """Statuses that occur, in `STATUS_ORDER`."""
    by_language: Counts
    by_rights: Counts
    queues: tuple[Queue, ...]
    """Queues that are not empty, in the order in which a brief is worked on."""
    people: tuple[Workload, ...]
    """People with the most waiting briefs first."""


def backlog_of(
    works: Iterable[PendingWork],
    records: Library,
    languages: Sequence[str],
    brief_counts: Mapping[str, int],
    limit: int | None = None,
) -> Backlog:
    """Return the backlog of an archive. Each queue lists at most `limit` items, or all for None.

    `languages` are the interface languages of the site. `brief_counts` holds for each entity id the number
    of briefs that name it.
    """
    oldest_first = sorted(works, key=_oldest_first)
    statuses = Counter(work.status for work in oldest_first)
    queues = (*brief_queues(oldest_first, limit), *entity_queues(records, brief_counts, languages, limit))
    return Backlog(
        briefs=len(oldest_first),
        entities=len(records.entities),
        by_status=tuple((status, statuses[status]) for status in STATUS_ORDER if statuses[status]),
        by_language=_by_count(Counter(work.language for work in oldest_first)),
        by_rights=_by_count(Counter(work.rights for work in oldest_first)),
        queues=tuple(queue for queue in queues if queue.total),
        people=_workloads(oldest_first),
    )


def _oldest_first(work: PendingWork) -> tuple[date, str]:
    # A brief without a day cannot be called old, so it goes last.
    return work.since or date.max, work.path


def _by_count(counts: Counter[str]) -> Counts:
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _workloads(works: Sequence[PendingWork]) -> tuple[Workload, ...]:
    by_status = Counter((work.status, name) for work in works for name in work.translated)
    translated = Counter(name for work in works for name in work.translated)
    reviewed = Counter(name for work in works for name in work.reviewed)
    workloads = (
        Workload(
            name, by_status["draft", name], by_status["translated", name], translated[name], reviewed[name]
        )
        for name in translated.keys() | reviewed.keys()
    )
    return tuple(sorted(workloads, key=lambda load: (-load.waiting, -load.drafts, -load.reviewed, load.name)))
