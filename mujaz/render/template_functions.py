"""Functions that templates call: words and formats of one interface language.

`mujaz.render.environment` lists them with examples.
"""

from collections.abc import Callable
from datetime import date
from functools import lru_cache, partial
from typing import Any
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from mujaz.i18n.catalog import words
from mujaz.i18n.code_words import (
    CREDIBILITY,
    NOTE,
    RELATION,
    RELIABILITY,
    RIGHTS,
    SCRIPT,
    STATUS,
    TYPE,
    TYPES,
    word,
)
from mujaz.i18n.formats import Formats, formats
from mujaz.model.language import direction
from mujaz.model.settings import Settings
from mujaz.render.bidi_spans import attributes, run

CACHE_SIZE = 1 << 11
"""Cached results of each function: the same dates, counts and words recur on page after page."""

TABLES = {
    "type_word": TYPE,
    "types_word": TYPES,
    "status_word": STATUS,
    "relation_word": RELATION,
    "rights_word": RIGHTS,
    "note_word": NOTE,
    "reliability_word": RELIABILITY,
    "credibility_word": CREDIBILITY,
    "script_word": SCRIPT,
}


def template_functions(settings: Settings, language: str) -> dict[str, Callable[..., Any]]:
    """Return every function that templates may call, bound to one interface language."""
    formatter = formats(settings, language)
    return {
        "_": partial(gettext, formatter),
        "ngettext": lru_cache(CACHE_SIZE)(partial(ngettext, formatter)),
        "run": partial(run, language),
        "attributes": partial(attributes, language),
        "direction": direction,
        "date": lru_cache(CACHE_SIZE)(formatter.day),
        "datetime": lru_cache(CACHE_SIZE)(formatter.moment),
        "iso": iso,
        "month": lru_cache(CACHE_SIZE)(partial(month, formatter)),
        "year": formatter.year,
        "partial_date": formatter.partial,
        "calendars": lru_cache(CACHE_SIZE)(formatter.calendars),
        "number": lru_cache(CACHE_SIZE)(formatter.number),
        "decimal": formatter.decimal,
        "language_name": lru_cache(CACHE_SIZE)(formatter.language_name),
        "country": formatter.country,
        "names": lru_cache(CACHE_SIZE)(formatter.names),
        "host": lru_cache(CACHE_SIZE)(host),
        **{
            name: lru_cache(CACHE_SIZE)(partial(word, table, language=language))
            for name, table in TABLES.items()
        },
    }


def gettext(formatter: Formats, msgid: str, **values: object) -> Markup:
    """Return a translation as HTML: the words and the values are escaped, unless a value is markup."""
    text = _escaped_translation(formatter.language, msgid)
    return text % _format_numbers(formatter, values) if values else text


@lru_cache(CACHE_SIZE)
def _escaped_translation(language: str, msgid: str) -> Markup:
    return escape(words(language).gettext(msgid))


def ngettext(formatter: Formats, one: str, many: str, count: int, **values: object) -> Markup:
    """Return the plural form for `count`, which fills `%(num)s`."""
    text = escape(words(formatter.language).ngettext(one, many, count))
    return text % _format_numbers(formatter, {"num": count, **values})


def month(formatter: Formats, year: int | str, number: int = 0) -> str:
    """Return a month's name and year from two numbers, or from `YYYY-MM`; from `YYYY` the year."""
    if isinstance(year, str):
        first, _, second = year.partition("-")
        if not second:
            return formatter.year(int(first))
        return formatter.month(int(first), int(second))
    return formatter.month(year, number)


def iso(day: date | None) -> str:
    """Return a day or moment as ISO 8601, empty for None."""
    return "" if day is None else day.isoformat()


def host(url: str) -> str:
    """Return the host of a URL without `www.`; a text that is no URL (S101) stays as it is.

    >>> host("https://www.example.org/a"), host("https://[x]/")
    ('example.org', 'https://[x]/')
    """
    try:
        name = urlsplit(url).hostname
    except ValueError:
        name = None
    return (name or url).removeprefix("www.")


def _format_numbers(formatter: Formats, values: dict[str, object]) -> dict[str, object]:
    """Write numbers in the language's own way; a year must be formatted before it comes here."""
    return {
        name: formatter.number(value) if isinstance(value, int | float) else value
        for name, value in values.items()
    }
