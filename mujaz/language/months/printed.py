"""Lists the names of months that datelines print, in all languages at once: pages mix languages."""

from collections.abc import Iterable, Mapping
from functools import cache

from mujaz.language.folding import fold_key
from mujaz.language.months.cldr import cldr_months
from mujaz.language.months.rules import MonthNames, Months, numbered_names
from mujaz.language.registry import language_data, press_languages

DATELINE_LANGUAGE = "ar"
"""Datelines are folded as Arabic is, whatever their language."""
WITHOUT_FOLDER = ("fr",)
"""Maghrebi papers print French datelines too."""


@cache
def gregorian_months() -> Mapping[str, int]:
    """Return numbers of months by folded name. Names of different months in two languages are left out."""
    tables = [table for months in _all_months() for table in (months.gregorian, months.misprints)]
    numbers: dict[str, set[int]] = {}
    for name, number in numbered_names([*tables, *map(_cldr_names, WITHOUT_FOLDER)]):
        numbers.setdefault(fold_key(name, DATELINE_LANGUAGE), set()).add(number)
    return {name: min(found) for name, found in numbers.items() if len(found) == 1 and len(name) > 1}


@cache
def hijri_months() -> Mapping[str, int]:
    """Return numbers of Islamic months by folded name."""
    return _folded(months.hijri for months in _all_months())


@cache
def solar_months() -> Mapping[str, int]:
    """Return numbers of Iranian months by folded name."""
    return _folded(months.solar for months in _all_months())


@cache
def hebrew_months() -> Mapping[str, int]:
    """Return numbers of Hebrew months, counted from Nisan, by folded name."""
    return _folded(months.hebrew for months in _all_months())


def _folded(tables: Iterable[MonthNames]) -> dict[str, int]:
    return {fold_key(name, DATELINE_LANGUAGE): number for name, number in numbered_names(tables)}


def _all_months() -> tuple[Months, ...]:
    topics = (language_data(language, "months", Months) for language in press_languages())
    return tuple(months for months in topics if months is not None)


def _cldr_names(language: str) -> MonthNames:
    return cldr_months(language).gregorian
