"""When an article was published: what its lines print, and what the head of an HTML page says."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from mujaz.ingest.article import Kind, Line, Published
from mujaz.ingest.dates.dateline import published_from, with_time
from mujaz.ingest.dates.relative_dates import relative_to
from mujaz.ingest.dates.utc_offsets import offset_of


def published_of(lines: Sequence[Line], in_head: str, country: str, moment: datetime) -> Published:
    """Return the time of publication. `country` is the outlet's, empty where it is not known.

    What readers are shown counts; the head adds the time of day, and is asked alone where nothing is shown.
    """
    shown = _shown(lines, country, moment)
    head = _in_head(in_head, country)
    if head.value is None:
        return shown
    if shown.value is None or (shown.unsure and not isinstance(shown.value, datetime)):
        return head
    if _day(shown.value) != _day(head.value):
        doubt = f"the head of the page says {head.value.isoformat()}"
        return replace(shown, unsure="; ".join(filter(None, (shown.unsure, doubt))))
    return shown if isinstance(shown.value, datetime) else head


def _in_head(text: str, country: str) -> Published:
    """Read an ISO time, told by the clock of the outlet's country where that is known."""
    found = published_from(text, 0, country)
    if not isinstance(found.value, datetime):
        return found
    there = offset_of(country, found.value.date())
    return replace(found, value=found.value.astimezone(there)) if there else found


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _shown(lines: Sequence[Line], country: str, moment: datetime) -> Published:
    """Read the dateline; a line such as `منذ يومين` counts where there is no better one."""
    dated = [place for place, line in enumerate(lines) if line.kind is Kind.DATELINE]
    dated.sort(key=lambda place: bool(lines[place].why))
    for place in dated:
        line = with_time(lines[place], lines[place + 1] if place + 1 < len(lines) else None)
        found = published_from(line.text, line.number, country)
        if found.value is not None:
            return found
    relative = (relative_to(lines[place].text, lines[place].number, moment) for place in dated)
    return next((found for found in relative if found.value is not None), Published())
