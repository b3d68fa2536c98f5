"""The words and formats of one interface language, under the names by which templates call them.

The list with examples stands in `mujaz.render.environment`. Catalogs and formats themselves belong to the
site room, since titles and feeds need them too.
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

KEPT = 1 << 11
"""Answers kept of each function: the same dates, counts and words stand on page after page."""

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


def template_words(settings: Settings, language: str) -> dict[str, Callable[..., Any]]:
    """Return every function that templates may call, bound to one interface language."""
    written = formats(settings, language)
    return {
        "_": partial(gettext, written),
        "ngettext": lru_cache(KEPT)(partial(ngettext, written)),
        "run": partial(run, language),
        "attributes": partial(attributes, language),
        "direction": direction,
        "date": lru_cache(KEPT)(written.day),
        "datetime": lru_cache(KEPT)(written.moment),
        "iso": iso,
        "month": lru_cache(KEPT)(partial(month, written)),
        "year": written.year,
        "partial_date": written.partial,
        "calendars": lru_cache(KEPT)(written.calendars),
        "number": lru_cache(KEPT)(written.number),
        "decimal": written.decimal,
        "language_name": lru_cache(KEPT)(written.language_name),
        "country": written.country,
        "names": lru_cache(KEPT)(written.names),
        "host": lru_cache(KEPT)(host),
        **{name: lru_cache(KEPT)(partial(word, table, language=language)) for name, table in TABLES.items()},
    }


def gettext(written: Formats, msgid: str, **values: object) -> Markup:
    """Return a translation as HTML: the words and the values are escaped, unless a value is markup."""
    text = _escaped(written.language, msgid)
    return text % _formatted(written, values) if values else text


@lru_cache(KEPT)
def _escaped(language: str, msgid: str) -> Markup:
    return escape(words(language).gettext(msgid))


def ngettext(written: Formats, one: str, many: str, count: int, **values: object) -> Markup:
    """Return the plural form for `count`, which fills `%(num)s`."""
    text = escape(words(written.language).ngettext(one, many, count))
    return text % _formatted(written, {"num": count, **values})


def month(written: Formats, year: int | str, number: int = 0) -> str:
    """Return a month's name and year from two numbers, or from `YYYY-MM`; from `YYYY` the year."""
    if isinstance(year, str):
        first, _, second = year.partition("-")
        if not second:
            return written.year(int(first))
        return written.month(int(first), int(second))
    return written.month(year, number)


def iso(day: date | None) -> str:
    """Return a day or moment as ISO 8601, empty for None."""
    return "" if day is None else day.isoformat()


def host(url: str) -> str:
    """Return the host of a URL as people say it; what is no URL (S101) stays as it is.

    >>> host("https://www.example.org/a"), host("https://[x]/")
    ('example.org', 'https://[x]/')
    """
    try:
        name = urlsplit(url).hostname
    except ValueError:
        name = None
    return (name or url).removeprefix("www.")


def _formatted(written: Formats, values: dict[str, object]) -> dict[str, object]:
    """Write numbers in the language's own way; a year must be formatted before it comes here."""
    return {
        name: written.number(value) if isinstance(value, int | float) else value
        for name, value in values.items()
    }
