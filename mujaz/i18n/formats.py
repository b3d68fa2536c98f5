"""Dates, numbers and names of countries and languages, by CLDR through Babel.

The locale decides the words (ar-IQ says شباط, ar-EG فبراير), the numbering system the digits; the site's
owner chooses both for each interface language.
"""

from datetime import date, datetime
from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale
from babel.dates import format_date, format_datetime, get_timezone_gmt
from babel.lists import format_list
from babel.numbers import format_decimal

from mujaz.i18n.other_calendars import in_calendar
from mujaz.language.cldr import locale_of
from mujaz.model.settings import Settings

DIGITS = {"arab": "٠١٢٣٤٥٦٧٨٩", "arabext": "۰۱۲۳۴۵۶۷۸۹"}


class Formats(NamedTuple):
    """The formats of dates, numbers and names in one interface language."""

    language: str
    locale: Locale
    numbering: str
    calendar_names: tuple[str, ...]

    def day(self, day: date | None) -> str:
        """Return `4 March 2025`; a datetime counts as its day."""
        return "" if day is None else self._digits(_format_date(_day(day), "long", self.locale))

    def moment(self, moment: date | None) -> str:
        """Return date, time and offset; a plain date as a date."""
        if not isinstance(moment, datetime):
            return self.day(moment)
        clock = format_datetime(moment, "HH:mm", None, self.locale)
        text = f"{_format_date(moment.date(), 'long', self.locale)} {clock}"
        if moment.tzinfo is not None:
            text += f" ({get_timezone_gmt(moment, 'long', self.locale)})"
        return self._digits(text)

    def month(self, year: int, number: int) -> str:
        return self._digits(_format_date(date(year, number, 1), "MMMM y", self.locale))

    def month_name(self, number: int) -> str:
        return _format_date(date(2000, number, 1), "LLLL", self.locale)

    def year(self, year: int) -> str:
        return self._digits(str(year))

    def partial(self, iso_date: str) -> str:
        """Return `1945`, `March 1945` or `22 March 1945` from ISO 8601; another text stays as it is."""
        try:
            parts = [int(part) for part in iso_date.split("-")]
            if len(parts) == 1:
                return self.year(parts[0])
            return self.month(*parts) if len(parts) == 2 else self.day(date(*parts))
        except (TypeError, ValueError):
            return self._digits(iso_date)

    def calendars(self, day: date | None) -> tuple[str, ...]:
        """Return the day in every calendar of the settings, where the calendar reaches that far."""
        if day is None:
            return ()
        gregorian = self.day(day)
        others = (in_calendar(name, _day(day), self.language) for name in self.calendar_names)
        texts = (gregorian if other is None else other for other in others)
        return tuple(dict.fromkeys(self._digits(text) for text in texts if text))

    def number(self, value: float) -> str:
        return self._number(value, None)

    def decimal(self, value: float) -> str:
        """Return up to four decimals: about ten metres on the ground."""
        return self._number(value, "#,##0.####")

    def country(self, code: str) -> str:
        """Return the name of an ISO 3166 country, the code itself where there is none."""
        return str(self.locale.territories.get(code.upper(), code))

    def language_name(self, tag: str) -> str:
        """Return the name of a BCP 47 language, the tag itself where there is none."""
        names = self.locale.languages
        return str(names.get(tag.replace("-", "_")) or names.get(tag.partition("-")[0]) or tag)

    def names(self, items: tuple[str, ...] | list[str]) -> str:
        return format_list(list(items), "standard", self.locale) if items else ""

    def _number(self, value: float, pattern: str | None) -> str:
        text = format_decimal(value, pattern, locale=self.locale, numbering_system=self.numbering)
        return self._digits(str(text))

    def _digits(self, text: str) -> str:
        """Babel knows the signs of every numbering system, but writes all digits as Latin ones."""
        digits = DIGITS.get(self.numbering)
        return text.translate(str.maketrans("0123456789", digits)) if digits else text


@cache
def formats(settings: Settings, language: str) -> Formats:
    """Return the formats of one interface language, as the settings choose them."""
    locale = locale_of(settings.locale(language)) or locale_of(language) or locale_of("en")
    return Formats(language, locale, settings.numbering_of(language), settings.calendars)


@lru_cache(maxsize=1 << 12)  # the same days recur on many pages, and a look-up in CLDR is slow
def _format_date(day: date, pattern: str, locale: Locale) -> str:
    return format_date(day, pattern, locale)


def _day(day: date) -> date:
    return day.date() if isinstance(day, datetime) else day
