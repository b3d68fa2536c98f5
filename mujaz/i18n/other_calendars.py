"""Dates in other calendars than the Gregorian one, in the words of an interface language.

The msgids of the months are their English names in `mujaz/language/en/months.py`.
"""

from datetime import date

from mujaz.i18n.catalog import words
from mujaz.language.calendars import to_hijri, to_solar
from mujaz.language.months.rules import Months
from mujaz.language.registry import language_data_or_fallback


def in_calendar(calendar: str, day: date, language: str) -> str | None:
    """Return the day in a calendar, empty where it does not reach so far; None for the Gregorian one."""
    if calendar == "islamic":
        return _islamic(day, language)
    if calendar == "persian":
        return _persian(day, language)
    return None


def _islamic(day: date, language: str) -> str:
    hijri = to_hijri(day)
    if hijri is None:
        return ""
    year, month, number = hijri
    gettext = words(language).gettext
    name = gettext(english_months().hijri[month][0])
    return gettext("%(day)s %(month)s %(year)s AH") % {"day": number, "month": name, "year": year}


def _persian(day: date, language: str) -> str:
    year, month, number = to_solar(day)
    gettext = words(language).gettext
    name = gettext(english_months().solar[month][0])
    return gettext("%(day)s %(month)s %(year)s SH") % {"day": number, "month": name, "year": year}


def english_months() -> Months:
    """Return the English names of months, which are msgids of the interface."""
    return language_data_or_fallback("en", "en", "months", Months)
