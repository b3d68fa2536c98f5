"""Days of the Islamic and the Iranian calendar as Gregorian days."""

from datetime import date

SOLAR_SPAN = range(1300, 1500)
"""Years of the Iranian calendar that an article may carry."""

HIJRI_SPAN = range(1343, 1501)
"""Years for which the Umm al-Qura tables reach."""

LEAP_REMAINDERS = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
"""Years of the 33-year cycle that have a day more; exact for every year of SOLAR_SPAN."""


def from_hijri(year: int, month: int, day: int) -> date:
    """Return the Gregorian day by the Umm al-Qura calendar. Raises ValueError where there is no such day."""
    if year not in HIJRI_SPAN:
        raise ValueError(year)
    from hijridate import Hijri  # noqa: PLC0415 - its tables take long to load and few pages need them

    try:
        there = Hijri(year, month, day).to_gregorian()
    except OverflowError:
        raise ValueError(year) from None
    return date(there.year, there.month, there.day)


def from_solar(year: int, month: int, day: int) -> date:
    """Return the Gregorian day of an Iranian date. Raises ValueError where there is no such day."""
    length = 31 if month <= 6 else 30 if month < 12 or year % 33 in LEAP_REMAINDERS else 29
    if year not in SOLAR_SPAN or not 1 <= month <= 12 or not 1 <= day <= length:
        raise ValueError((year, month, day))
    start = date(1921, 3, 21).toordinal()
    leaps = sum(earlier % 33 in LEAP_REMAINDERS for earlier in range(1300, year))
    months = 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
    return date.fromordinal(start + 365 * (year - 1300) + leaps + months + day - 1)
