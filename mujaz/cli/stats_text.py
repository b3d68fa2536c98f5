"""Prints the backlog on a terminal, in lines that stay aligned in both directions of writing.

In Arabic the day and the path stay at the left end, as in findings; the words beside them run from right to
left. Source: Unicode Standard Annex 9, section 2.4.2.
"""

from collections.abc import Iterator, Sequence

from mujaz.backlog.backlog import Backlog, Counts
from mujaz.backlog.queue import Queue, QueueItem
from mujaz.i18n.backlog_words import SHORT_RIGHTS, heading, load, note, step
from mujaz.i18n.catalog import words
from mujaz.i18n.code_words import STATUS, word
from mujaz.i18n.formats import Formats
from mujaz.language.bidi_html import runs
from mujaz.language.bidi_text import (
    FIRST_STRONG_ISOLATE,
    POP_DIRECTIONAL_ISOLATE,
    RIGHT_TO_LEFT_ISOLATE,
    escape_hidden_characters,
    isolate_line,
)
from mujaz.model.language import direction

NO_DAY = "-" * 10


def backlog_text(backlog: Backlog, formats: Formats, limit: int | None) -> Iterator[str]:
    """Yield the backlog line by line, with the first `limit` people, or all for None."""
    gettext = words(formats.language).gettext
    yield from _numbers(backlog, formats)
    for queue in backlog.queues:
        yield ""
        yield _localised(f"{heading(queue, formats.language)}: {formats.number(queue.total)}", formats)
        yield _localised(step(queue, formats.language), formats)
        yield from _items(queue, formats)
    if not backlog.queues:
        yield _localised(gettext("Nothing is waiting."), formats)
    yield from _people(backlog, formats, limit)
    yield ""
    names = gettext("Names without a record are listed by: python3 build.py entities suggest")
    yield _localised(names, formats)


def unreadable_text(paths: Sequence[str], language: str) -> Iterator[str]:
    """Yield a line about files that could not be read, none where there are no such files."""
    if paths:
        message = words(language).ngettext(
            "%(num)s file could not be read and is left out. Run: python3 build.py check",
            "%(num)s files could not be read and are left out. Run: python3 build.py check",
            len(paths),
        )
        yield _isolated(message % {"num": len(paths)}, language)


def _numbers(backlog: Backlog, formats: Formats) -> Iterator[str]:
    gettext = words(formats.language).gettext
    statuses = tuple((word(STATUS, code, formats.language), count) for code, count in backlog.by_status)
    languages = tuple((formats.language_name(code), count) for code, count in backlog.by_language)
    yield _localised(f"{gettext('Briefs')}: {formats.number(backlog.briefs)}", formats)
    rights = tuple((word(SHORT_RIGHTS, code, formats.language), count) for code, count in backlog.by_rights)
    labelled_counts = (
        (gettext("Status"), statuses),
        (gettext("Language"), languages),
        (gettext("Rights"), rights),
    )
    for label, counts in labelled_counts:
        if counts:
            yield f"  {_localised(f'{label}: {_counts(counts, formats)}', formats)}"
    yield _localised(f"{gettext('Entities')}: {formats.number(backlog.entities)}", formats)


def _counts(counts: Counts, formats: Formats) -> str:
    return " · ".join(f"{name} {formats.number(count)}" for name, count in counts)


def _items(queue: Queue, formats: Formats) -> Iterator[str]:
    locations = [
        escape_hidden_characters(item.path if item.line == 1 else f"{item.path}:{item.line}")
        for item in queue.items
    ]
    width = max(map(len, locations))
    for item, location in zip(queue.items, locations, strict=True):
        remark = _localised(escape_hidden_characters(note(queue, item, formats)), formats)
        yield "  ".join((f"  {_day(queue, item)}{location:<{width}}", remark)).rstrip()
    yield from _more(queue.total - len(queue.items), formats)


def _day(queue: Queue, item: QueueItem) -> str:
    return "" if queue.of_entities else f"{item.since or NO_DAY}  "


def _more(hidden: int, formats: Formats) -> Iterator[str]:
    if hidden:
        message = words(formats.language).ngettext("and %(num)s more", "and %(num)s more", hidden)
        yield f"  {_localised(message % {'num': formats.number(hidden)}, formats)} (--all)"


def _people(backlog: Backlog, formats: Formats, limit: int | None) -> Iterator[str]:
    gettext, people = words(formats.language).gettext, backlog.people[:limit]
    if not people:
        return
    yield ""
    yield _localised(gettext("People"), formats)
    for person in people:
        workload_text = _counts(load(person, formats.language), formats)
        yield f"  {isolate_line(person.name):<10}  {_localised(workload_text, formats)}".rstrip()
    yield from _more(len(backlog.people) - len(people), formats)


def _localised(text: str, formats: Formats) -> str:
    return _isolated(text, formats.language)


def _isolated(text: str, language: str) -> str:
    """Return text in bidi isolates, so that the columns around it keep their order."""
    if direction(language) == "ltr" or not text:
        return isolate_line(text)
    parts, end_of_run = [], 0
    for start, end in runs(text, "rtl"):
        parts += [text[end_of_run:start], FIRST_STRONG_ISOLATE, text[start:end], POP_DIRECTIONAL_ISOLATE]
        end_of_run = end
    return "".join((RIGHT_TO_LEFT_ISOLATE, *parts, text[end_of_run:], POP_DIRECTIONAL_ISOLATE))
