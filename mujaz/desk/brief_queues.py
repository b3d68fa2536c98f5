"""What briefs wait for: a translation, a person after the machine, a review, a copy, a speaker."""

from collections.abc import Callable, Iterator, Sequence

from mujaz.desk.queue import Item, Queue
from mujaz.model.pending_work import Work


def brief_queues(works: Sequence[Work], most: int | None) -> Iterator[Queue]:
    """Yield every queue of briefs in the order of `works`, cut after `most`; some may be empty."""
    for code, waits, item in QUEUES:
        waiting = [work for work in works if waits(work)]
        yield Queue(code, tuple(map(item, waiting[:most])), len(waiting))


def _has_gaps(work: Work) -> bool:
    return work.untranslated > 0


def _is_unread(work: Work) -> bool:
    """Tell whether a machine drafted the translation and no second person has answered for it."""
    return bool(work.machine) and not (work.status == "reviewed" and work.reviewed)


def _is_translated(work: Work) -> bool:
    return work.status == "translated"


def _lacks_speakers(work: Work) -> bool:
    return bool(work.speakers)


def _has_doubts(work: Work) -> bool:
    return bool(work.doubts)


def _lacks_archive(work: Work) -> bool:
    return not work.archived


def _gaps(work: Work) -> Item:
    return _item(work, line=work.gap, count=work.untranslated, total=work.segments)


def _machine(work: Work) -> Item:
    return _item(work, names=(work.machine,))


def _translators(work: Work) -> Item:
    return _item(work, names=work.translated)


def _speakers(work: Work) -> Item:
    names = tuple(dict.fromkeys(speaker for _, speaker in work.speakers if speaker))
    return _item(work, line=work.speakers[0][0], count=len(work.speakers), names=names)


def _doubts(work: Work) -> Item:
    return _item(work, line=work.doubts[0], count=len(work.doubts))


def _item(work: Work, *, line: int = 1, count: int = 0, total: int = 0, names: tuple[str, ...] = ()) -> Item:
    return Item(work.id, work.path, line, work.since, count, total, names, work.titled)


QUEUES: tuple[tuple[str, Callable[[Work], bool], Callable[[Work], Item]], ...] = (
    ("doubt", _has_doubts, _doubts),
    ("translation", _has_gaps, _gaps),
    ("machine", _is_unread, _machine),
    ("review", _is_translated, _translators),
    ("speaker", _lacks_speakers, _speakers),
    ("archive", _lacks_archive, _item),
)
"""In the order in which a brief is worked on."""
