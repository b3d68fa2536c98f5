"""What the desk's page shows of it."""

from dataclasses import dataclass
from datetime import date

from mujaz.backlog.backlog import Backlog, Counts
from mujaz.backlog.queue import Queue, QueueItem
from mujaz.i18n.backlog_words import RIGHTS_IN_SHORT, heading, load, note, step
from mujaz.i18n.catalog import words
from mujaz.i18n.code_words import STATUS, word
from mujaz.i18n.formats import formats
from mujaz.model.language import Text
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.external_links import edit_url
from mujaz.site.links import entity_link


@dataclass(frozen=True, slots=True)
class DeskRow:
    """One thing to do."""

    address: str
    title: Text
    title_html: str
    """Safe HTML, of a brief; `title` is empty then."""
    since: date | None
    note: Text
    edit_url: str


@dataclass(frozen=True, slots=True)
class DeskQueue:
    """The first things in a queue."""

    code: str
    heading: str
    step: Text
    rows: tuple[DeskRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class DeskView:
    """What is to be done."""

    queues: tuple[DeskQueue, ...]
    counts: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    """What was counted by, and words with their counts."""
    people: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    """Each with what stands under the name."""
    more_people: int

    @property
    def is_cut(self) -> bool:
        """Tell whether any list is longer than what the page shows of it."""
        return self.more_people > 0 or any(queue.total > len(queue.rows) for queue in self.queues)


def desk_view(archive: Archive, desk: Backlog, language: str, most: int) -> DeskView:
    """Return the view; of the people the first `most`."""
    return DeskView(
        queues=tuple(_queue(archive, queue, language) for queue in desk.queues),
        counts=_counts(archive, desk, language),
        people=tuple((it.name, load(it, language)) for it in desk.people[:most]),
        more_people=max(0, len(desk.people) - most),
    )


def _queue(archive: Archive, queue: Queue, language: str) -> DeskQueue:
    return DeskQueue(
        code=queue.code,
        heading=heading(queue, language),
        step=Text(step(queue, language), language),
        rows=tuple(_row(archive, queue, item, language) for item in queue.items),
        total=queue.total,
    )


def _row(archive: Archive, queue: Queue, item: QueueItem, language: str) -> DeskRow:
    told = Text(note(queue, item, formats(archive.settings, language)), language)
    edit = edit_url(archive.settings, item.path)
    if queue.of_entities:
        link = entity_link(archive.records, item.id, language)
        return DeskRow(link.address, link.text, "", None, told, edit)
    title = archive.fragments.get(item.id, f"title.{language}")
    return DeskRow(address.brief(language, item.id), Text("", language), title, item.since, told, edit)


def _counts(
    archive: Archive, desk: Backlog, language: str
) -> tuple[tuple[str, tuple[tuple[str, int], ...]], ...]:
    gettext, written = words(language).gettext, formats(archive.settings, language)
    spoken = tuple((written.language_name(code), count) for code, count in desk.by_language)
    listed: tuple[tuple[str, Counts], ...] = (
        (gettext("Status"), tuple((word(STATUS, it, language), count) for it, count in desk.by_status)),
        (gettext("Language of the original"), spoken),
        (
            gettext("Rights"),
            tuple((word(RIGHTS_IN_SHORT, it, language), count) for it, count in desk.by_rights),
        ),
    )
    return tuple((label, counts) for label, counts in listed if counts)
