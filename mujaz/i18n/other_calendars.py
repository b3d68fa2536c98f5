"""Dates in other calendars than the Gregorian one.

The Islamic calendar is Umm al-Qura, the civil calendar of Saudi Arabia (1343 to 1500 AH, 1924 to 2077 CE);
elsewhere a month may begin a day earlier or later. The Persian solar calendar follows the 33-year cycle,
which agrees with the official one from 1925 to 2088.
"""

from datetime import date

from hijridate import Gregorian

from mujaz.i18n.catalog import N_, words

ISLAMIC_MONTHS = (
    N_("Muharram"),
    N_("Safar"),
    N_("Rabi’ I"),
    N_("Rabi’ II"),
    N_("Jumada I"),
    N_("Jumada II"),
    N_("Rajab"),
    N_("Sha’ban"),
    N_("Ramadan"),
    N_("Shawwal"),
    N_("Dhu’l-Qi’dah"),
    N_("Dhu’l-Hijjah"),
)
PERSIAN_MONTHS = (
    N_("Farvardin"),
    N_("Ordibehesht"),
    N_("Khordad"),
    N_("Tir"),
    N_("Mordad"),
    N_("Shahrivar"),
    N_("Mehr"),
    N_("Aban"),
    N_("Azar"),
    N_("Dey"),
    N_("Bahman"),
    N_("Esfand"),
)


def in_calendar(calendar: str, day: date, language: str) -> str | None:
    """Return the day in a calendar, empty where it does not reach so far; None for the Gregorian one."""
    if calendar == "islamic":
        return _islamic(day, language)
    if calendar == "persian":
        return _persian(day, language)
    return None


def _islamic(day: date, language: str) -> str:
    try:
        year, month, number = Gregorian(day.year, day.month, day.day).to_hijri().datetuple()
    except OverflowError:
        return ""
    gettext = words(language).gettext
    name = gettext(ISLAMIC_MONTHS[month - 1])
    return gettext("%(day)s %(month)s %(year)s AH") % {"day": number, "month": name, "year": year}


def _persian(day: date, language: str) -> str:
    year, month, number = persian_date(day)
    gettext = words(language).gettext
    name = gettext(PERSIAN_MONTHS[month - 1])
    return gettext("%(day)s %(month)s %(year)s SH") % {"day": number, "month": name, "year": year}


def persian_date(day: date) -> tuple[int, int, int]:
    """Return year, month and day of the Persian solar calendar.

    >>> persian_date(date(2025, 3, 21)), persian_date(date(2025, 3, 20))
    ((1404, 1, 1), (1403, 12, 30))
    """
    # 12053 days are 33 years with 8 leap years; 1 Farvardin 1309 (21 March 1930) begins a cycle of them.
    cycles, rest = divmod((day - date(1930, 3, 21)).days, 12053)
    year = 1309 + 33 * cycles
    while rest >= (length := 366 if _leap(year) else 365):
        rest -= length
        year += 1
    month, number = divmod(rest, 31) if rest < 186 else divmod(rest - 186, 30)
    return year, month + (1 if rest < 186 else 7), number + 1


def _leap(year: int) -> bool:
    return year % 33 in (1, 5, 9, 13, 17, 22, 26, 30)
