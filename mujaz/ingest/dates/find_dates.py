"""Finds calendar dates in a line: month names in three calendars, letters in a fourth, or digits.

A date needs its year. Other numbers (`2000 عنصر`, `عام 2015`) are never read as dates.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from mujaz.ingest.dates.hebrew_dates import hebrew_dates
from mujaz.language.calendars import SOLAR_YEARS, from_hijri, from_solar
from mujaz.language.folding import fold
from mujaz.language.months.printed import gregorian_months, hijri_months, solar_months

NUMERIC = re.compile(r"(?<![\d/.:-])(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})(?![\d]|[-./]\d)")
YEARS = range(1900, 2100)
MONTH_NAMES: Mapping[str, Callable[[], Mapping[str, int]]] = {
    "gregorian": gregorian_months,
    "solar": solar_months,
    "hijri": hijri_months,
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
    """Offsets into `fold_dateline(line)`."""
    calendar: str = "gregorian"
    """`gregorian`, `hijri`, `solar` or `hebrew`."""
    doubt: str = ""


def fold_dateline(text: str) -> str:
    """Return a line in the form that dates are searched in: folded, ASCII digits, `/` in numeric dates."""
    digits = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
    joined = NUMERIC.sub(lambda match: f"{match[1]}/{match[3]}/{match[4]}", digits)
    return fold(joined, "ar").text


def find_dates(text: str) -> tuple[DateMatch, ...]:
    """Return the dates in a folded line, in order, without overlaps; Gregorian ones take precedence."""
    dates: list[DateMatch] = []
    for date_match in (*_numeric_dates(text), *_month_name_dates(text), *find_hebrew_dates(text)):
        if all(date_match.end <= other.start or other.end <= date_match.start for other in dates):
            dates.append(date_match)
    return tuple(sorted(dates, key=lambda date_match: date_match.start))


def find_hebrew_dates(text: str) -> Iterator[DateMatch]:
    """Yield the dates of the Hebrew calendar that have a year."""
    for hebrew_date in hebrew_dates(text):
        yield DateMatch(hebrew_date.value, hebrew_date.start, hebrew_date.end, "hebrew")


def _numeric_dates(text: str) -> Iterator[DateMatch]:
    for match in NUMERIC.finditer(text):
        year, month, day, doubt = _year_month_day(match)
        if year in SOLAR_YEARS:
            yield from _date_match(match, "solar", (year, month, day), doubt)
        elif year in YEARS:
            yield from _date_match(match, "gregorian", (year, month, day), doubt)


def _year_month_day(match: re.Match[str]) -> tuple[int, int, int, str]:
    """Return year, month, day, and a doubt; the year is 0 if no part has four digits."""
    first, second, third = int(match[1]), int(match[3]), int(match[4])
    if len(match[1]) == 4:
        return first, second, third, ""
    if len(match[4]) != 4:
        return 0, 0, 0, ""
    if second > 12:
        return third, first, second, ""
    # The press of the region writes the day first; 4/3/2025 could still be meant the other way round.
    doubt = AMBIGUOUS_ORDER.format(match[0]) if first <= 12 and first != second else ""
    return third, second, first, doubt


def _month_name_dates(text: str) -> Iterator[DateMatch]:
    for calendar, months in MONTH_NAMES.items():
        for pattern in date_patterns(calendar):
            for match in pattern.finditer(text):
                year, month, day = int(match["year"]), months()[match["month"]], int(match["day"])
                if calendar != "gregorian" or year in YEARS:
                    yield from _date_match(match, calendar, (year, month, day), "")


def _date_match(
    match: re.Match[str], calendar: str, parts: tuple[int, int, int], doubt: str
) -> Iterator[DateMatch]:
    try:
        yield DateMatch(CONVERTERS[calendar](*parts), match.start(), match.end(), calendar, doubt)
    except ValueError:
        return


@cache
def date_patterns(calendar: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of one calendar: day before month, and month before day."""
    month = alternation(MONTH_NAMES[calendar]())
    second_month = rf"(?:\s?[/\\|(]\s?(?:{month})\)?)?"
    year = r"(?P<year>\d{4})(?!\d)(?:\s?[مه]\b)?"
    separator = r"\s?(?:من |شهر |de |of |\.\s?)?"
    return (
        re.compile(
            rf"(?<![\d:/])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{separator}\bב?(?P<month>{month})\b"
            rf"{second_month}[\s،,/.]*(?:ماه )?{year}"
        ),
        re.compile(
            rf"\b(?P<month>{month})\b{second_month}\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s،,]+{year}"
        ),
    )


def alternation(words: Iterable[str]) -> str:
    """Return words as one alternation, longer ones first, so that no word hides another."""
    return "|".join(
        re.escape(word).replace(r"\ ", r"\s") for word in sorted(words, key=lambda w: (-len(w), w))
    )
