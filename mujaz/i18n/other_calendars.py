"""Dates in other calendars than the Gregorian one, in the words of an interface language."""

from datetime import date

from mujaz.i18n.catalog import N_, words
from mujaz.language.calendars import to_hijri, to_solar

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
    hijri = to_hijri(day)
    if hijri is None:
        return ""
    year, month, number = hijri
    gettext = words(language).gettext
    name = gettext(ISLAMIC_MONTHS[month - 1])
    return gettext("%(day)s %(month)s %(year)s AH") % {"day": number, "month": name, "year": year}


def _persian(day: date, language: str) -> str:
    year, month, number = to_solar(day)
    gettext = words(language).gettext
    name = gettext(PERSIAN_MONTHS[month - 1])
    return gettext("%(day)s %(month)s %(year)s SH") % {"day": number, "month": name, "year": year}
