"""The line that says when an article was published. Numbers in running text are never asked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from mujaz.ingest.article import PageLine, PublicationDate
from mujaz.ingest.dates.dateline_words import DATELINE_WORDS, PUBLICATION_LABELS, UPDATE_LABELS
from mujaz.ingest.dates.find_dates import DateMatch, alternation, find_dates, fold_dateline
from mujaz.ingest.dates.time_of_day import TimeOfDay, find_time, find_utc_offset, names_time_zone
from mujaz.ingest.dates.utc_offsets import utc_offset
from mujaz.ingest.text.line_shape import PARAGRAPH_WORDS, ends_statement, has_at_most_words, word_count

UPDATE_LABEL = re.compile(rf"(?<!\w)(?:{alternation(UPDATE_LABELS)})(?!\w)")
PUBLICATION_LABEL = re.compile(rf"(?<!\w)(?:{alternation(PUBLICATION_LABELS)})(?!\w)")
UPDATE_DOUBT = "the page gives only the time of its last update"
MAX_OTHER_WORDS = 5
"""A dateline may hold a place and a name beside the date; more is a sentence or a headline."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """A line that reads like a dateline."""

    date_match: DateMatch
    time: TimeOfDay | None
    is_labelled: bool
    """Whether the line itself calls this the time of publication."""
    other_words: tuple[str, ...]
    """Folded words of the line that are neither date nor label."""


def dateline_in(text: str) -> Dateline | None:
    """Return what a line says about the time of publication, None where it is no dateline."""
    if not has_at_most_words(text, 2 * PARAGRAPH_WORDS):
        return None
    folded = fold_dateline(text)
    every = find_dates(folded)
    days = [day for day in every if not _is_update(folded, day.start)] or [
        replace(day, doubt=UPDATE_DOUBT) for day in every
    ]
    if not days or (word_count(text) >= PARAGRAPH_WORDS and not PUBLICATION_LABEL.search(folded)):
        return None
    day = next((day for day in days if day.calendar == "gregorian"), days[0])
    blank = _blank_dates(folded)
    clock = find_time(blank[: _next_update_label(blank, day.end)])
    rest = _other_words(blank, clock)
    labelled = bool(PUBLICATION_LABEL.search(folded[: day.start]))
    if len(rest) > MAX_OTHER_WORDS or (rest and ends_statement(text) and not labelled):
        return None
    return Dateline(day, clock, labelled, rest)


def is_only_time(text: str) -> bool:
    """Whether a line holds a time of day and nothing else that matters."""
    folded = fold_dateline(text)
    clock = find_time(folded)
    return clock is not None and not _other_words(folded, clock)


def date_from_dateline(text: str, line: int, country: str) -> PublicationDate:
    """Return the time of publication that a dateline gives. `country` is the outlet's; empty if unknown."""
    found = dateline_in(text)
    if found is None:
        return PublicationDate()
    day, clock = found.date_match.value, found.time
    if clock is None:
        return PublicationDate(day, line, found.date_match.doubt)
    folded = fold_dateline(text)
    zone = find_utc_offset(text, folded, day) or (
        None if names_time_zone(folded) else utc_offset(country, day)
    )
    if zone is None:
        printed = (
            f"the page prints the time {clock.value:%H:%M} without an offset from UTC; only the day is given"
        )
        return PublicationDate(day, line, "; ".join(filter(None, (found.date_match.doubt, printed))))
    return PublicationDate(datetime.combine(day, clock.value, zone), line, found.date_match.doubt)


def best_dateline(lines: Iterable[PageLine]) -> PageLine | None:
    """Return the line that says most plainly when the article was published; the first of equals."""
    rated = [(found, line) for line in lines if (found := dateline_in(line.text))]
    if not rated:
        return None
    return max(rated, key=lambda pair: (pair[0].is_labelled, pair[0].time is not None, -pair[1].number))[1]


def join_following_time(line: PageLine, following: PageLine | None) -> PageLine:
    """Return a dateline joined to the time that stands alone on the next line."""
    found = dateline_in(line.text)
    if found and found.time is None and following and is_only_time(following.text):
        return replace(line, text=f"{line.text} {following.text}")
    return line


def _is_update(folded: str, start: int) -> bool:
    """Whether the last label before a date speaks of an update."""
    before = folded[:start]
    updates = [match.end() for match in UPDATE_LABEL.finditer(before)]
    firsts = [match.end() for match in PUBLICATION_LABEL.finditer(before)]
    return bool(updates) and max(updates) > max(firsts, default=-1)


def _next_update_label(folded: str, start: int) -> int:
    match = UPDATE_LABEL.search(folded, start)
    return match.start() if match else len(folded)


def _blank_dates(folded: str) -> str:
    for day in find_dates(folded):
        folded = f"{folded[: day.start]}{' ' * (day.end - day.start)}{folded[day.end :]}"
    return folded


def _other_words(blank: str, clock: TimeOfDay | None) -> tuple[str, ...]:
    if clock is not None:
        blank = f"{blank[: clock.start]} {blank[clock.end :]}"
    words = re.findall(r"[^\W\d_]{1,}", blank)
    return tuple(word for word in words if word not in DATELINE_WORDS)
