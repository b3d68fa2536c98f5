"""The view of the backlog's page: open work in queues, counts, and people."""

from dataclasses import dataclass
from datetime import date

from mujaz.backlog.backlog import Backlog, Counts
from mujaz.backlog.queue import Queue, QueueItem
from mujaz.i18n.backlog_words import SHORT_RIGHTS, heading, load, note, step
from mujaz.i18n.catalog import words
from mujaz.i18n.code_words import STATUS, word
from mujaz.i18n.formats import formats
from mujaz.model.language import Text
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.external_links import edit_url
from mujaz.site.links import entity_link


@dataclass(frozen=True, slots=True)
class BacklogRow:
    """One thing to do."""

    address: str
    title: Text
    title_html: str
    """Safe HTML, of a brief; `title` is empty then."""
    since: date | None
    note: Text
    edit_url: str


@dataclass(frozen=True, slots=True)
class BacklogQueue:
    """The first things in a queue."""

    code: str
    heading: str
    step: Text
    rows: tuple[BacklogRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class BacklogView:
    """Open work, as the page shows it."""

    queues: tuple[BacklogQueue, ...]
    counts: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    """Label of each count, then words with their numbers."""
    people: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    """Name of each person, then words with their numbers."""
    more_people: int

    @property
    def is_cut(self) -> bool:
        """Tell whether the page shortens any list."""
        return self.more_people > 0 or any(queue.total > len(queue.rows) for queue in self.queues)


def backlog_view(archive: Archive, backlog: Backlog, language: str, limit: int) -> BacklogView:
    """Return the view; of the people the first `most`."""
    return BacklogView(
        queues=tuple(_queue(archive, queue, language) for queue in backlog.queues),
        counts=_counts(archive, backlog, language),
        people=tuple((person.name, load(person, language)) for person in backlog.people[:limit]),
        more_people=max(0, len(backlog.people) - limit),
    )


def _queue(archive: Archive, queue: Queue, language: str) -> BacklogQueue:
    return BacklogQueue(
        code=queue.code,
        heading=heading(queue, language),
        step=Text(step(queue, language), language),
        rows=tuple(_row(archive, queue, item, language) for item in queue.items),
        total=queue.total,
    )


def _row(archive: Archive, queue: Queue, item: QueueItem, language: str) -> BacklogRow:
    text = Text(note(queue, item, formats(archive.settings, language)), language)
    edit = edit_url(archive.settings, item.path)
    if queue.of_entities:
        link = entity_link(archive.records, item.id, language)
        return BacklogRow(link.address, link.text, "", None, text, edit)
    title = archive.fragments.get(item.id, f"title.{language}")
    return BacklogRow(address.brief(language, item.id), Text("", language), title, item.since, text, edit)


def _counts(
    archive: Archive, backlog: Backlog, language: str
) -> tuple[tuple[str, tuple[tuple[str, int], ...]], ...]:
    gettext, formatter = words(language).gettext, formats(archive.settings, language)
    languages = tuple((formatter.language_name(code), count) for code, count in backlog.by_language)
    sections: tuple[tuple[str, Counts], ...] = (
        (
            gettext("Status"),
            tuple((word(STATUS, code, language), count) for code, count in backlog.by_status),
        ),
        (gettext("Language of the original"), languages),
        (
            gettext("Rights"),
            tuple((word(SHORT_RIGHTS, code, language), count) for code, count in backlog.by_rights),
        ),
    )
    return tuple((label, counts) for label, counts in sections if counts)
