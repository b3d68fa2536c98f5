"""When an article was published: what its lines print, and what the head of an HTML page says."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from mujaz.ingest.article import LineKind, PageLine, PublicationDate
from mujaz.ingest.dates.dateline import date_from_dateline, join_following_time
from mujaz.ingest.dates.relative_dates import date_from_relative
from mujaz.ingest.dates.utc_offsets import utc_offset


def publication_date(
    lines: Sequence[PageLine], in_head: str, country: str, moment: datetime
) -> PublicationDate:
    """Return the time of publication. `country` is the outlet's, empty where it is not known.

    What readers are shown counts; the head adds the time of day, and is asked alone where nothing is shown.
    """
    shown = _date_in_lines(lines, country, moment)
    head = _date_in_head(in_head, country)
    if head.value is None:
        return shown
    if shown.value is None or (shown.doubt and not isinstance(shown.value, datetime)):
        return head
    if _day_of(shown.value) != _day_of(head.value):
        doubt = f"the head of the page says {head.value.isoformat()}"
        return replace(shown, doubt="; ".join(filter(None, (shown.doubt, doubt))))
    return shown if isinstance(shown.value, datetime) else head


def _date_in_head(text: str, country: str) -> PublicationDate:
    """Read an ISO time, told by the clock of the outlet's country where that is known."""
    found = date_from_dateline(text, 0, country)
    if not isinstance(found.value, datetime):
        return found
    there = utc_offset(country, found.value.date())
    return replace(found, value=found.value.astimezone(there)) if there else found


def _day_of(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _date_in_lines(lines: Sequence[PageLine], country: str, moment: datetime) -> PublicationDate:
    """Read the dateline; a line such as `منذ يومين` counts where there is no better one."""
    dated = [place for place, line in enumerate(lines) if line.kind is LineKind.DATELINE]
    dated.sort(key=lambda place: bool(lines[place].reason))
    for place in dated:
        line = join_following_time(lines[place], lines[place + 1] if place + 1 < len(lines) else None)
        found = date_from_dateline(line.text, line.number, country)
        if found.value is not None:
            return found
    relative = (date_from_relative(lines[place].text, lines[place].number, moment) for place in dated)
    return next((found for found in relative if found.value is not None), PublicationDate())
