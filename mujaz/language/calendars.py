"""Converts dates of the Islamic, Iranian and Hebrew calendars to Gregorian dates and back.

Islamic dates follow the tables of Umm al-Qura, the civil calendar of Saudi Arabia, in `hijridate`. Elsewhere
a month may begin a day earlier or later. Iranian and Hebrew dates follow `convertdate`: the Iranian year
begins with the March equinox at Tehran's meridian, the Hebrew one by mean lunations and postponements.
"""

from datetime import date
from functools import cache

SOLAR_YEARS = range(1300, 1500)
"""Years of the Iranian calendar in which articles may be dated: 1921 to 2121 CE."""

HIJRI_YEARS = range(1343, 1501)
"""Years in the Umm al-Qura tables: 1924 to 2077 CE."""

HEBREW_YEARS = range(5660, 5861)
"""Years of the Hebrew calendar in which articles may be dated: 1899 to 2100 CE."""

FIRST_HALF_LENGTH = 186
"""Days of the first six Iranian months, of 31 days each. The others have 30 days, the last 29 or 30."""


def from_hijri(year: int, month: int, day: int) -> date:
    """Return the Gregorian date of an Islamic one. Raises ValueError if the day does not exist."""
    if year not in HIJRI_YEARS:
        raise ValueError(year)
    from hijridate import Hijri

    try:
        gregorian = Hijri(year, month, day).to_gregorian()
    except OverflowError:
        raise ValueError(year) from None
    return date(gregorian.year, gregorian.month, gregorian.day)


def to_hijri(day: date) -> tuple[int, int, int] | None:
    """Return year, month and day, None for dates outside the tables."""
    from hijridate import Gregorian

    try:
        year, month, day_of_month = Gregorian(day.year, day.month, day.day).to_hijri().datetuple()
    except OverflowError:
        return None
    return year, month, day_of_month


def from_solar(year: int, month: int, day: int) -> date:
    """Return the Gregorian date of an Iranian one. Raises ValueError if the day does not exist."""
    if year not in SOLAR_YEARS or not 1 <= month <= 12:
        raise ValueError((year, month, day))
    new_year = solar_new_year(year)
    last_month_length = solar_new_year(year + 1) - new_year - FIRST_HALF_LENGTH - 150
    if not 1 <= day <= (31 if month <= 6 else 30 if month < 12 else last_month_length):
        raise ValueError((year, month, day))
    days_before_month = 31 * (month - 1) if month <= 6 else FIRST_HALF_LENGTH + 30 * (month - 7)
    return date.fromordinal(new_year + days_before_month + day - 1)


def to_solar(day: date) -> tuple[int, int, int]:
    """Return year, month and day of the Iranian calendar.

    >>> to_solar(date(2025, 3, 21)), to_solar(date(2025, 3, 20))
    ((1404, 1, 1), (1403, 12, 30))
    """
    year = day.year - 621
    if day.toordinal() < solar_new_year(year):
        year -= 1
    day_of_year = day.toordinal() - solar_new_year(year)
    if day_of_year < FIRST_HALF_LENGTH:
        return year, day_of_year // 31 + 1, day_of_year % 31 + 1
    return year, (day_of_year - FIRST_HALF_LENGTH) // 30 + 7, (day_of_year - FIRST_HALF_LENGTH) % 30 + 1


@cache  # an equinox takes milliseconds, and a site asks for the same years thousands of times
def solar_new_year(year: int) -> int:
    """Return the ordinal (`date.toordinal`) of the first day of an Iranian year."""
    from convertdate import persian

    return date(*persian.to_gregorian(year, 1, 1)).toordinal()


def from_hebrew(year: int, month: int, day: int) -> date:
    """Return the Gregorian date of a Hebrew one. Months count from Nisan: 12 is Adar, or the first of two.

    Raises ValueError if the day does not exist.
    """
    from convertdate import hebrew

    if year not in HEBREW_YEARS or not 1 <= month <= hebrew.year_months(year):
        raise ValueError((year, month, day))
    if not 1 <= day <= hebrew.month_length(year, month):
        raise ValueError((year, month, day))
    return date(*hebrew.to_gregorian(year, month, day))
