"""Days of the Hebrew calendar, written with letters for numbers: י\"ג בשבט תשפ\"ה.

The arithmetic is the traditional one of mean lunations and postponements, exact for every year.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

EPOCH = -1373427
"""Ordinal (as of `date.toordinal`) from which days elapsed are counted."""

SPAN = range(5660, 5861)
"""Years that an article may carry: 1899 to 2100."""

LETTERS = (
    "א1 ב2 ג3 ד4 ה5 ו6 ז7 ח8 ט9 י10 כ20 ך20 ל30 מ40 ם40 נ50 ן50 ס60 ע70 פ80 ף80 צ90 ץ90 ק100 ר200 ש300 ת400"
)
VALUES = {pair[0]: int(pair[1:]) for pair in LETTERS.split()}
MONTHS = {
    "ניסן": 1,
    "אייר": 2,
    "סיוון": 3,
    "סיון": 3,
    "תמוז": 4,
    "אב": 5,
    "אלול": 6,
    "תשרי": 7,
    "חשוון": 8,
    "חשון": 8,
    "מרחשוון": 8,
    "מרחשון": 8,
    "כסלו": 9,
    "כסליו": 9,
    "טבת": 10,
    "שבט": 11,
    "אדר א": 12,
    "אדר": 12,
    "אדר ב": 13,
}
"""Numbered from Nisan; Adar alone is the last month, whatever the year."""

MARK = r"[\"'׳״”’]"
NUMBER = rf"[א-ת]{{0,4}}{MARK}?[א-ת]{MARK}?"
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
DATE = re.compile(
    rf"(?<![א-ת])(?P<day>{NUMBER})\s(?:ב|ל)?(?:חודש )?(?P<month>{MONTH}){MARK}?"
    rf",?\sה?{MARK}?(?P<year>ת[א-ת]{{1,3}}{MARK}?[א-ת])(?![א-ת])"
)


@dataclass(frozen=True, slots=True)
class HebrewDate:
    """One day in a text. Offsets index the text."""

    value: date
    start: int
    end: int


def hebrew_dates(text: str) -> Iterator[HebrewDate]:
    """Yield the days that a text writes with Hebrew months and letters for numbers."""
    for match in DATE.finditer(text):
        day, year = number(match["day"]), 5000 + number(match["year"])
        try:
            yield HebrewDate(from_hebrew(year, MONTHS[match["month"]], day), match.start(), match.end())
        except ValueError:
            continue


def number(letters: str) -> int:
    """Return the sum of the letters of a number.

    >>> number('תשפ\"ה')
    785
    """
    return sum(VALUES.get(letter, 0) for letter in letters)


def from_hebrew(year: int, month: int, day: int) -> date:
    """Return the Gregorian day. Raises ValueError where there is no such day."""
    last = 13 if is_leap(year) else 12
    month = last if month == 12 and not is_leap(year) else month
    if year not in SPAN or not 1 <= month <= last or not 1 <= day <= month_length(year, month):
        raise ValueError((year, month, day))
    order = [*range(7, last + 1), *range(1, 7)]
    earlier = sum(month_length(year, there) for there in order[: order.index(month)])
    return date.fromordinal(new_year(year) + earlier + day - 1)


def is_leap(year: int) -> bool:
    """Whether a year has thirteen months."""
    return (7 * year + 1) % 19 < 7


@cache
def new_year(year: int) -> int:
    """Return the ordinal of the first of Tishri."""
    return EPOCH + _elapsed(year) + _delay(year)


def month_length(year: int, month: int) -> int:
    """Return the days of a month, numbered from Nisan."""
    days = new_year(year + 1) - new_year(year)
    if month == 8:
        return 30 if days % 10 == 5 else 29
    if month == 9:
        return 29 if days % 10 == 3 else 30
    if month == 12:
        return 30 if is_leap(year) else 29
    return 29 if month in (2, 4, 6, 10, 13) else 30


def _elapsed(year: int) -> int:
    """Return the days from the epoch to the mean new moon of Tishri, put off where the week forbids it."""
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + 1 if (3 * (day + 1)) % 7 < 3 else day


def _delay(year: int) -> int:
    """Return the days by which a new year moves so that no year has a forbidden length."""
    before, here, after = _elapsed(year - 1), _elapsed(year), _elapsed(year + 1)
    if after - here == 356:
        return 2
    return 1 if here - before == 382 else 0
