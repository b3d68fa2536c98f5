"""Asks CLDR, through Babel, about languages: whether it has data, and the name of a language in itself."""

from functools import cache
from typing import Any


@cache
def locale_of(tag: str) -> Any:
    """Return Babel's locale of a BCP 47 tag, else that of its primary subtag, None where CLDR has neither."""
    from babel import Locale, UnknownLocaleError

    for candidate in (tag, tag.partition("-")[0]):
        try:
            return Locale.parse(candidate, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return None


@cache
def own_name(tag: str) -> str:
    """Return the name of a language in that language, with its region where the tag has one.

    >>> own_name("fr"), own_name("ar-TN"), own_name("xx")
    ('français', 'العربية (تونس)', 'xx')
    """
    locale = locale_of(tag)
    return tag if locale is None else str(locale.get_display_name() or tag)
