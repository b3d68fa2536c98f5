"""Find whole calendar days in a line: with month names in three calendars, or in digits of three scripts.

A day needs its year. Numbers that are no date (`2000 عنصر`, `عام 2015`) are never read as one.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from mujaz.ingest.dates.hebrew_dates import hebrew_dates
from mujaz.language.calendars import SOLAR_SPAN, from_hijri, from_solar
from mujaz.language.folding import fold
from mujaz.language.month_names import gregorian, hijri, solar

NUMERIC = re.compile(r"(?<![\d/.:-])(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})(?![\d]|[-./]\d)")
YEARS = range(1900, 2100)
MONTH_NAMES: Mapping[str, Callable[[], Mapping[str, int]]] = {
    "gregorian": gregorian,
    "solar": solar,
    "hijri": hijri,
}
CONVERTERS: Mapping[str, Callable[[int, int, int], date]] = {
    "gregorian": date,
    "solar": from_solar,
    "hijri": from_hijri,
}
AMBIGUOUS_ORDER = "the order of day and month in '{}' is a guess"


@dataclass(frozen=True, slots=True)
class DateMatch:
    """One date in a line."""

    value: date
    start: int
    end: int
    """Offsets into `plain(line)`."""
    calendar: str = "gregorian"
    """`gregorian`, `hijri`, `solar` or `hebrew`."""
    doubt: str = ""


def fold_dateline(text: str) -> str:
    """Return a line as dates are looked for in it: folded, digits ASCII, numeric dates parted by `/`."""
    digits = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
    joined = NUMERIC.sub(lambda match: f"{match[1]}/{match[3]}/{match[4]}", digits)
    return fold(joined, "ar").text


def find_dates(text: str) -> tuple[DateMatch, ...]:
    """Return the days in `plain` text, in order, none overlapping; Gregorian ones win."""
    found: list[DateMatch] = []
    for day in (*_numeric_dates(text), *_month_name_dates(text), *find_hebrew_dates(text)):
        if all(day.end <= other.start or other.end <= day.start for other in found):
            found.append(day)
    return tuple(sorted(found, key=lambda day: day.start))


def find_hebrew_dates(text: str) -> Iterator[DateMatch]:
    """Yield days of the Hebrew calendar; they need their year, as all days do."""
    for found in hebrew_dates(text):
        yield DateMatch(found.value, found.start, found.end, "hebrew")


def _numeric_dates(text: str) -> Iterator[DateMatch]:
    for match in NUMERIC.finditer(text):
        year, month, day, unsure = _year_month_day(match)
        if year in SOLAR_SPAN:
            yield from _date_match(match, "solar", (year, month, day), unsure)
        elif year in YEARS:
            yield from _date_match(match, "gregorian", (year, month, day), unsure)


def _year_month_day(match: re.Match[str]) -> tuple[int, int, int, str]:
    """Return year, month, day, and a doubt; the year 0 where none has four digits."""
    first, second, third = int(match[1]), int(match[3]), int(match[4])
    if len(match[1]) == 4:
        return first, second, third, ""
    if len(match[4]) != 4:
        return 0, 0, 0, ""
    if second > 12:
        return third, first, second, ""
    unsure = AMBIGUOUS_ORDER.format(match[0]) if first <= 12 and first != second else ""
    return third, second, first, unsure


def _month_name_dates(text: str) -> Iterator[DateMatch]:
    for calendar, months in MONTH_NAMES.items():
        for pattern in date_patterns(calendar):
            for match in pattern.finditer(text):
                year, month, day = int(match["year"]), months()[match["month"]], int(match["day"])
                if calendar != "gregorian" or year in YEARS:
                    yield from _date_match(match, calendar, (year, month, day), "")


def _date_match(
    match: re.Match[str], calendar: str, parts: tuple[int, int, int], unsure: str
) -> Iterator[DateMatch]:
    try:
        yield DateMatch(CONVERTERS[calendar](*parts), match.start(), match.end(), calendar, unsure)
    except ValueError:
        return


@cache
def date_patterns(calendar: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of one calendar: day before month, and month before day."""
    month = alternation(MONTH_NAMES[calendar]())
    second = rf"(?:\s?[/\\|(]\s?(?:{month})\)?)?"
    year = r"(?P<year>\d{4})(?!\d)(?:\s?[مه]\b)?"
    of = r"\s?(?:من |شهر |de |of |\.\s?)?"
    return (
        re.compile(
            rf"(?<![\d:/])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{of}\bב?(?P<month>{month})\b"
            rf"{second}[\s،,/.]*(?:ماه )?{year}"
        ),
        re.compile(rf"\b(?P<month>{month})\b{second}\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s،,]+{year}"),
    )


def alternation(words: Iterable[str]) -> str:
    """Return words as one pattern, longer ones first, so that none hides another."""
    return "|".join(
        re.escape(word).replace(r"\ ", r"\s") for word in sorted(words, key=lambda w: (-len(w), w))
    )
