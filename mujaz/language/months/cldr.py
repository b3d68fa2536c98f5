"""The Gregorian months of a language that has no folder, from CLDR."""

from functools import cache

from babel import Locale
from babel.localedata import locale_identifiers

from mujaz.language.months.rules import Months

DAY = r"\d\w{0,3}\.? (?:de )?"
"""A day before its month: 5 mars, 1er mars, 5. März, 5 de marzo."""


@cache  # all regions of a language are read
def cldr_months(language: str) -> Months:
    """Return the months of an ISO 639 code, without names where CLDR does not have it.

    The names of all its regions count (Januar, Jänner), each only beside a number: which of them are other
    words too is not known.
    """
    names: dict[int, dict[str, None]] = {}
    for identifier in sorted(locale_identifiers()):
        if identifier.partition("_")[0] == language and identifier.count("_") < 2:
            for number, name in _wide_names(identifier):
                names.setdefault(number, {})[name] = None
    gregorian = {number: tuple(names[number]) for number in sorted(names)}
    ambiguous = frozenset(name for month in gregorian.values() for name in month)
    return Months(gregorian, ambiguous=ambiguous, before=DAY)


def _wide_names(identifier: str) -> list[tuple[int, str]]:
    months = Locale.parse(identifier).months
    return [*months["format"]["wide"].items(), *months["stand-alone"]["wide"].items()]
