"""What briefs wait for: a translation, a person after the machine, a review, a copy, a speaker."""

from collections.abc import Iterator, Sequence

from mujaz.desk.queue import Item, Queue
from mujaz.model.work import Work


def brief_queues(works: Sequence[Work]) -> Iterator[Queue]:
    """Yield every queue of briefs, each in the order of `works`; some may be empty."""
    yield Queue("translation", tuple(_gaps(work) for work in works if work.untranslated))
    yield Queue("machine", tuple(_item(work, names=(work.machine,)) for work in works if _unread(work)))
    waiting = (work for work in works if work.status == "translated")
    yield Queue("review", tuple(_item(work, names=work.translated) for work in waiting))
    yield Queue("speaker", tuple(_speakers(work) for work in works if work.speakers))
    yield Queue("archive", tuple(_item(work) for work in works if not work.archived))


def _unread(work: Work) -> bool:
    """Tell whether a machine drafted the translation and no second person has answered for it."""
    return bool(work.machine) and not (work.status == "reviewed" and work.reviewed)


def _gaps(work: Work) -> Item:
    return _item(work, line=work.gap, count=work.untranslated, total=work.segments)


def _speakers(work: Work) -> Item:
    names = tuple(dict.fromkeys(speaker for _, speaker in work.speakers if speaker))
    return _item(work, line=work.speakers[0][0], count=len(work.speakers), names=names)


def _item(work: Work, *, line: int = 1, count: int = 0, total: int = 0, names: tuple[str, ...] = ()) -> Item:
    return Item(work.id, work.path, line, work.since, count, total, names, work.titled)
