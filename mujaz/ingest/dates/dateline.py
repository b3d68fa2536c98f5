"""The line that says when an article was published. Numbers in running text are never asked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from mujaz.ingest.article import Line, Published
from mujaz.ingest.dates.dateline_words import KNOWN, PUBLISHED, UPDATED
from mujaz.ingest.dates.dates import Day, alternatives, days_in, plain
from mujaz.ingest.dates.time_of_day import Clock, clock_in, names_a_clock, zone_in
from mujaz.ingest.dates.utc_offsets import offset_of
from mujaz.ingest.text.line_shape import LONG, fits, is_statement, words_in

LATER = re.compile(rf"(?<!\w)(?:{alternatives(UPDATED)})(?!\w)")
FIRST = re.compile(rf"(?<!\w)(?:{alternatives(PUBLISHED)})(?!\w)")
UPDATE = "the page gives only the time of its last update"
MOST_OTHER_WORDS = 5
"""A dateline may hold a place and a name beside the date; more is a sentence or a headline."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """A line that reads like a dateline."""

    day: Day
    clock: Clock | None
    labelled: bool
    """Whether the line itself calls this the time of publication."""
    rest: tuple[str, ...]
    """Folded words of the line that are neither date nor label."""


def dateline_in(text: str) -> Dateline | None:
    """Return what a line says about the time of publication, None where it is no dateline."""
    if not fits(text, 2 * LONG):
        return None
    folded = plain(text)
    every = days_in(folded)
    days = [day for day in every if not _is_update(folded, day.start)] or [
        replace(day, unsure=UPDATE) for day in every
    ]
    if not days or (words_in(text) >= LONG and not FIRST.search(folded)):
        return None
    day = next((day for day in days if day.calendar == "gregorian"), days[0])
    blank = _without_days(folded)
    clock = clock_in(blank[: _next_label(blank, day.end)])
    rest = _rest(blank, clock)
    labelled = bool(FIRST.search(folded[: day.start]))
    if len(rest) > MOST_OTHER_WORDS or (rest and is_statement(text) and not labelled):
        return None
    return Dateline(day, clock, labelled, rest)


def is_time_alone(text: str) -> bool:
    """Whether a line holds a time of day and nothing else that matters."""
    folded = plain(text)
    clock = clock_in(folded)
    return clock is not None and not _rest(folded, clock)


def published_from(text: str, line: int, country: str) -> Published:
    """Return the time of publication that a dateline gives. `country` is the outlet's; empty if unknown."""
    found = dateline_in(text)
    if found is None:
        return Published()
    day, clock = found.day.value, found.clock
    if clock is None:
        return Published(day, line, found.day.unsure)
    folded = plain(text)
    zone = zone_in(text, folded, day) or (None if names_a_clock(folded) else offset_of(country, day))
    if zone is None:
        printed = (
            f"the page prints the time {clock.value:%H:%M} without an offset from UTC; only the day is given"
        )
        return Published(day, line, "; ".join(filter(None, (found.day.unsure, printed))))
    return Published(datetime.combine(day, clock.value, zone), line, found.day.unsure)


def best_dateline(lines: Iterable[Line]) -> Line | None:
    """Return the line that says most plainly when the article was published; the first of equals."""
    rated = [(found, line) for line in lines if (found := dateline_in(line.text))]
    if not rated:
        return None
    return max(rated, key=lambda pair: (pair[0].labelled, pair[0].clock is not None, -pair[1].number))[1]


def with_time(line: Line, following: Line | None) -> Line:
    """Return a dateline joined to the time that stands alone on the next line."""
    found = dateline_in(line.text)
    if found and found.clock is None and following and is_time_alone(following.text):
        return replace(line, text=f"{line.text} {following.text}")
    return line


def _is_update(folded: str, start: int) -> bool:
    """Whether the last label before a date speaks of an update."""
    before = folded[:start]
    updates = [match.end() for match in LATER.finditer(before)]
    firsts = [match.end() for match in FIRST.finditer(before)]
    return bool(updates) and max(updates) > max(firsts, default=-1)


def _next_label(folded: str, start: int) -> int:
    match = LATER.search(folded, start)
    return match.start() if match else len(folded)


def _without_days(folded: str) -> str:
    for day in days_in(folded):
        folded = f"{folded[: day.start]}{' ' * (day.end - day.start)}{folded[day.end :]}"
    return folded


def _rest(blank: str, clock: Clock | None) -> tuple[str, ...]:
    if clock is not None:
        blank = f"{blank[: clock.start]} {blank[clock.end :]}"
    words = re.findall(r"[^\W\d_]{1,}", blank)
    return tuple(word for word in words if word not in KNOWN)
