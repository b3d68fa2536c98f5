"""Reads datelines: lines that give the time of publication. Numbers in running text are never read."""

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
"""Largest number of other words beside the date, such as place and name; more make a sentence or headline."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """Date, time and remaining words of a line that reads like a dateline."""

    date_match: DateMatch
    time: TimeOfDay | None
    is_labelled: bool
    """Whether the line labels this date as that of publication."""
    other_words: tuple[str, ...]
    """Folded words of the line that belong neither to the date nor to a label."""


def dateline_in(text: str) -> Dateline | None:
    """Return the dateline in a line, None if it is none."""
    if not has_at_most_words(text, 2 * PARAGRAPH_WORDS):
        return None
    folded = fold_dateline(text)
    all_dates = find_dates(folded)
    dates = [date_match for date_match in all_dates if not _is_update(folded, date_match.start)] or [
        replace(date_match, doubt=UPDATE_DOUBT) for date_match in all_dates
    ]
    if not dates or (word_count(text) >= PARAGRAPH_WORDS and not PUBLICATION_LABEL.search(folded)):
        return None
    # Pages print the same day in two calendars; the Gregorian one needs no conversion.
    date_match = next((date_match for date_match in dates if date_match.calendar == "gregorian"), dates[0])
    undated = _blank_dates(folded)
    time = find_time(undated[: _next_update_label(undated, date_match.end)])
    other_words = _other_words(undated, time)
    is_labelled = bool(PUBLICATION_LABEL.search(folded[: date_match.start]))
    if len(other_words) > MAX_OTHER_WORDS or (other_words and ends_statement(text) and not is_labelled):
        return None
    return Dateline(date_match, time, is_labelled, other_words)


def is_only_time(text: str) -> bool:
    """Whether a line holds a time of day and no other word that counts."""
    folded = fold_dateline(text)
    time = find_time(folded)
    return time is not None and not _other_words(folded, time)


def date_from_dateline(text: str, line_number: int, country: str) -> PublicationDate:
    """Return the time of publication that a dateline gives. `country` is the outlet's, empty if unknown."""
    dateline = dateline_in(text)
    if dateline is None:
        return PublicationDate()
    # A time of day without an offset could be off by hours, even by a day: then only the day is given.
    day, time = dateline.date_match.value, dateline.time
    if time is None:
        return PublicationDate(day, line_number, dateline.date_match.doubt)
    folded = fold_dateline(text)
    timezone = find_utc_offset(text, folded, day) or (
        None if names_time_zone(folded) else utc_offset(country, day)
    )
    if timezone is None:
        time_doubt = (
            f"the page prints the time {time.value:%H:%M} without an offset from UTC; only the day is given"
        )
        return PublicationDate(
            day, line_number, "; ".join(filter(None, (dateline.date_match.doubt, time_doubt)))
        )
    return PublicationDate(
        datetime.combine(day, time.value, timezone), line_number, dateline.date_match.doubt
    )


def best_dateline(lines: Iterable[PageLine]) -> PageLine | None:
    """Return the dateline with the best evidence: a label, then a time of day, then the first line."""
    rated = [(dateline, line) for line in lines if (dateline := dateline_in(line.text))]
    if not rated:
        return None
    return max(rated, key=lambda pair: (pair[0].is_labelled, pair[0].time is not None, -pair[1].number))[1]


def join_following_time(line: PageLine, following: PageLine | None) -> PageLine:
    """Return a dateline joined to the time that stands alone on the next line."""
    dateline = dateline_in(line.text)
    if dateline and dateline.time is None and following and is_only_time(following.text):
        return replace(line, text=f"{line.text} {following.text}")
    return line


def _is_update(folded: str, start: int) -> bool:
    """Whether the last label before a date is that of an update."""
    prefix = folded[:start]
    updates = [match.end() for match in UPDATE_LABEL.finditer(prefix)]
    firsts = [match.end() for match in PUBLICATION_LABEL.finditer(prefix)]
    return bool(updates) and max(updates) > max(firsts, default=-1)


def _next_update_label(folded: str, start: int) -> int:
    match = UPDATE_LABEL.search(folded, start)
    return match.start() if match else len(folded)


def _blank_dates(folded: str) -> str:
    for date_match in find_dates(folded):
        start, end = date_match.start, date_match.end
        folded = f"{folded[:start]}{' ' * (end - start)}{folded[end:]}"
    return folded


def _other_words(undated: str, time: TimeOfDay | None) -> tuple[str, ...]:
    if time is not None:
        undated = f"{undated[: time.start]} {undated[time.end :]}"
    words = re.findall(r"[^\W\d_]{1,}", undated)
    return tuple(word for word in words if word not in DATELINE_WORDS)
