"""Sorts briefs into queues: unsure places, gaps, machine drafts, reviews, speakers, archived copies."""

from collections.abc import Callable, Iterator, Sequence

from mujaz.backlog.queue import Queue, QueueItem
from mujaz.model.pending_work import PendingWork


def brief_queues(works: Sequence[PendingWork], limit: int | None) -> Iterator[Queue]:
    """Yield every queue of briefs, also empty ones. Items keep the order of `works`, at most `limit` each."""
    for code, is_waiting, item in QUEUES:
        waiting = [work for work in works if is_waiting(work)]
        yield Queue(code, tuple(map(item, waiting[:limit])), len(waiting))


def _has_gaps(work: PendingWork) -> bool:
    return work.untranslated > 0


def _is_unreviewed_draft(work: PendingWork) -> bool:
    """Tell whether a machine drafted the translation and no person has reviewed it."""
    return bool(work.machine) and not (work.status == "reviewed" and work.reviewed)


def _is_translated(work: PendingWork) -> bool:
    return work.status == "translated"


def _lacks_speakers(work: PendingWork) -> bool:
    return bool(work.open_quotes)


def _has_doubts(work: PendingWork) -> bool:
    return bool(work.doubts)


def _lacks_archive(work: PendingWork) -> bool:
    return not work.archived


def _translation_item(work: PendingWork) -> QueueItem:
    return _item(work, line=work.first_gap, count=work.untranslated, total=work.segments)


def _machine_item(work: PendingWork) -> QueueItem:
    return _item(work, names=(work.machine,))


def _review_item(work: PendingWork) -> QueueItem:
    return _item(work, names=work.translated)


def _speaker_item(work: PendingWork) -> QueueItem:
    names = tuple(dict.fromkeys(speaker for _, speaker in work.open_quotes if speaker))
    return _item(work, line=work.open_quotes[0][0], count=len(work.open_quotes), names=names)


def _doubt_item(work: PendingWork) -> QueueItem:
    return _item(work, line=work.doubts[0], count=len(work.doubts))


def _item(
    work: PendingWork, *, line: int = 1, count: int = 0, total: int = 0, names: tuple[str, ...] = ()
) -> QueueItem:
    return QueueItem(work.id, work.path, line, work.since, count, total, names, work.title_digest)


QUEUES: tuple[tuple[str, Callable[[PendingWork], bool], Callable[[PendingWork], QueueItem]], ...] = (
    ("doubt", _has_doubts, _doubt_item),
    ("translation", _has_gaps, _translation_item),
    ("machine", _is_unreviewed_draft, _machine_item),
    ("review", _is_translated, _review_item),
    ("speaker", _lacks_speakers, _speaker_item),
    ("archive", _lacks_archive, _item),
)
"""Code of each queue, its filter and its items, in the order in which a brief is worked on."""
