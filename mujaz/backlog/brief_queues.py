"""Sorts briefs into queues: unsure places, gaps, machine drafts, reviews, speakers, archived copies."""

from collections.abc import Callable, Iterator, Sequence

from mujaz.backlog.queue import Queue, QueueItem
from mujaz.model.pending_work import Work


def brief_queues(works: Sequence[Work], limit: int | None) -> Iterator[Queue]:
    """Yield every queue of briefs, also empty ones. Items keep the order of `works`, at most `limit` each."""
    for code, is_waiting, item in QUEUES:
        waiting = [work for work in works if is_waiting(work)]
        yield Queue(code, tuple(map(item, waiting[:limit])), len(waiting))


def _has_gaps(work: Work) -> bool:
    return work.untranslated > 0


def _is_unreviewed_draft(work: Work) -> bool:
    """Tell whether a machine drafted the translation and no person has reviewed it."""
    return bool(work.machine) and not (work.status == "reviewed" and work.reviewed)


def _is_translated(work: Work) -> bool:
    return work.status == "translated"


def _lacks_speakers(work: Work) -> bool:
    return bool(work.speakers)


def _has_doubts(work: Work) -> bool:
    return bool(work.doubts)


def _lacks_archive(work: Work) -> bool:
    return not work.archived


def _translation_item(work: Work) -> QueueItem:
    return _item(work, line=work.gap, count=work.untranslated, total=work.segments)


def _machine_item(work: Work) -> QueueItem:
    return _item(work, names=(work.machine,))


def _review_item(work: Work) -> QueueItem:
    return _item(work, names=work.translated)


def _speaker_item(work: Work) -> QueueItem:
    names = tuple(dict.fromkeys(speaker for _, speaker in work.speakers if speaker))
    return _item(work, line=work.speakers[0][0], count=len(work.speakers), names=names)


def _doubt_item(work: Work) -> QueueItem:
    return _item(work, line=work.doubts[0], count=len(work.doubts))


def _item(
    work: Work, *, line: int = 1, count: int = 0, total: int = 0, names: tuple[str, ...] = ()
) -> QueueItem:
    return QueueItem(work.id, work.path, line, work.since, count, total, names, work.titled)


QUEUES: tuple[tuple[str, Callable[[Work], bool], Callable[[Work], QueueItem]], ...] = (
    ("doubt", _has_doubts, _doubt_item),
    ("translation", _has_gaps, _translation_item),
    ("machine", _is_unreviewed_draft, _machine_item),
    ("review", _is_translated, _review_item),
    ("speaker", _lacks_speakers, _speaker_item),
    ("archive", _lacks_archive, _item),
)
"""Code of each queue, its filter and its items, in the order in which a brief is worked on."""
