"""Days of the Hebrew calendar, written with letters for numbers: י\"ג בשבט תשפ\"ה."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from mujaz.language.calendars import from_hebrew
from mujaz.language.months.printed import hebrew_months

LETTERS = (
    "א1 ב2 ג3 ד4 ה5 ו6 ז7 ח8 ט9 י10 כ20 ך20 ל30 מ40 ם40 נ50 ן50 ס60 ע70 פ80 ף80 צ90 ץ90 ק100 ר200 ש300 ת400"
)
VALUES = {pair[0]: int(pair[1:]) for pair in LETTERS.split()}
MARK = r"[\"'׳״”’]"
NUMBER = rf"[א-ת]{{0,4}}{MARK}?[א-ת]{MARK}?"
MONTH = "|".join(sorted(hebrew_months(), key=len, reverse=True))
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
            value = from_hebrew(year, hebrew_months()[match["month"]], day)
        except ValueError:
            continue
        yield HebrewDate(value, match.start(), match.end())


def number(letters: str) -> int:
    """Return the sum of the letters of a number.

    >>> number('תשפ\"ה')
    785
    """
    return sum(VALUES.get(letter, 0) for letter in letters)
