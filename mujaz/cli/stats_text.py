"""The desk on a terminal, in lines that stay aligned in both directions of writing.

In Arabic the day and the place stay at the left end, as in findings; the words beside them run from right to
left. Source: Unicode Standard Annex 9, section 2.4.2.
"""

from collections.abc import Iterator, Sequence

from mujaz.desk.desk import Counts, Desk
from mujaz.desk.queue import Item, Queue
from mujaz.i18n.backlog_words import RIGHTS_IN_SHORT, heading, load, note, step
from mujaz.i18n.catalog import words
from mujaz.i18n.code_words import STATUS, word
from mujaz.i18n.formats import Formats
from mujaz.language.bidi_html import runs
from mujaz.language.bidi_text import isolated_line, shown
from mujaz.model.language import direction

RIGHT_TO_LEFT, FIRST_STRONG, POP = "\u2067", "\u2068", "\u2069"
NO_DAY = "-" * 10


def desk_text(desk: Desk, written: Formats, most: int | None) -> Iterator[str]:
    """Yield the desk line by line; of the people the first `most`, None for all."""
    gettext = words(written.language).gettext
    yield from _numbers(desk, written)
    for queue in desk.queues:
        yield ""
        yield _said(f"{heading(queue, written.language)}: {written.number(queue.total)}", written)
        yield _said(step(queue, written.language), written)
        yield from _items(queue, written)
    if not desk.queues:
        yield _said(gettext("Nothing is waiting."), written)
    yield from _people(desk, written, most)
    yield ""
    names = gettext("Names without a record are listed by: python3 build.py entities suggest")
    yield _said(names, written)


def unreadable_text(paths: Sequence[str], language: str) -> Iterator[str]:
    """Yield what to do about files that could not be read, if there are any."""
    if paths:
        said = words(language).ngettext(
            "%(num)s file could not be read and is left out. Run: python3 build.py check",
            "%(num)s files could not be read and are left out. Run: python3 build.py check",
            len(paths),
        )
        yield _isolated(said % {"num": len(paths)}, language)


def _numbers(desk: Desk, written: Formats) -> Iterator[str]:
    gettext = words(written.language).gettext
    statuses = tuple((word(STATUS, code, written.language), count) for code, count in desk.by_status)
    languages = tuple((written.language_name(code), count) for code, count in desk.by_language)
    yield _said(f"{gettext('Briefs')}: {written.number(desk.briefs)}", written)
    rights = tuple((word(RIGHTS_IN_SHORT, code, written.language), count) for code, count in desk.by_rights)
    listed = ((gettext("Status"), statuses), (gettext("Language"), languages), (gettext("Rights"), rights))
    for label, counts in listed:
        if counts:
            yield f"  {_said(f'{label}: {_counts(counts, written)}', written)}"
    yield _said(f"{gettext('Entities')}: {written.number(desk.entities)}", written)


def _counts(counts: Counts, written: Formats) -> str:
    return " · ".join(f"{name} {written.number(count)}" for name, count in counts)


def _items(queue: Queue, written: Formats) -> Iterator[str]:
    places = [shown(item.path if item.line == 1 else f"{item.path}:{item.line}") for item in queue.items]
    width = max(map(len, places))
    for item, place in zip(queue.items, places, strict=True):
        told = _said(shown(note(queue, item, written)), written)
        yield "  ".join((f"  {_day(queue, item)}{place:<{width}}", told)).rstrip()
    yield from _more(queue.total - len(queue.items), written)


def _day(queue: Queue, item: Item) -> str:
    return "" if queue.of_entities else f"{item.since or NO_DAY}  "


def _more(left: int, written: Formats) -> Iterator[str]:
    if left:
        said = words(written.language).ngettext("and %(num)s more", "and %(num)s more", left)
        yield f"  {_said(said % {'num': written.number(left)}, written)} (--all)"


def _people(desk: Desk, written: Formats, most: int | None) -> Iterator[str]:
    gettext, people = words(written.language).gettext, desk.people[:most]
    if not people:
        return
    yield ""
    yield _said(gettext("People"), written)
    for it in people:
        told = _counts(load(it, written.language), written)
        yield f"  {isolated_line(it.name):<10}  {_said(told, written)}".rstrip()
    yield from _more(len(desk.people) - len(people), written)


def _said(text: str, written: Formats) -> str:
    return _isolated(text, written.language)


def _isolated(text: str, language: str) -> str:
    """Return words so that what stands around them keeps its place."""
    if direction(language) == "ltr" or not text:
        return isolated_line(text)
    parts, done = [], 0
    for start, end in runs(text, "rtl"):
        parts += [text[done:start], FIRST_STRONG, text[start:end], POP]
        done = end
    return "".join((RIGHT_TO_LEFT, *parts, text[done:], POP))
