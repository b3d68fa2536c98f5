"""Dates of which only the year or the month may be known: `1945`, `1945-10`, `1945-10-24`, `-300`."""

import re
from datetime import date

DATE = re.compile(r"(-?\d{1,4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?\Z", re.ASCII)


def is_partial_date(text: str) -> bool:
    """Whether a text is a year, a month or a day."""
    return DATE.match(text) is not None


def is_before(one: str, other: str) -> bool:
    """Whether one partial date lies wholly before another. Both must be partial dates."""
    first, last = _numbers(one), _numbers(other)
    shared = min(len(first), len(last))
    return first[:shared] < last[:shared]


def day_is_outside(day: date, begin: str, end: str) -> bool:
    """Whether a day lies outside a span of partial dates, of which each may be empty or no date at all."""
    text = day.isoformat()
    early = is_partial_date(begin) and is_before(text, begin)
    return early or (is_partial_date(end) and is_before(end, text))


def _numbers(text: str) -> tuple[int, ...]:
    match = DATE.match(text)
    assert match is not None, "Checked before."
    return tuple(int(part) for part in match.groups() if part is not None)
