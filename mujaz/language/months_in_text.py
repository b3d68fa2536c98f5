"""Finds Gregorian months in English and Arabic texts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

ENGLISH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
ARABIC_NAMES = (
    "كانون الثاني/يناير/جانفي", "شباط/فبراير/فيفري", "اذار/مارس", "نيسان/ابريل/افريل", "ايار/مايو/ماي",
    "حزيران/يونيو/يونيه/جوان", "تموز/يوليو/يوليه/جويليه/يوليوز", "اب/اغسطس/اوت/غشت", "ايلول/سبتمبر/شتنبر",
    "تشرين الاول/اكتوبر", "تشرين الثاني/نوفمبر/نونبر", "كانون الاول/ديسمبر/دجنبر",
)  # fmt: skip
ABBREVIATIONS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905 - reads as a list
AMBIGUOUS_NAMES = frozenset(
    {"April", "May", "March", "June", "August", "مارس", "مايو", "اب", "ماي", "جوان", "اوت"}
)
"""Names that are also other words."""
ENGLISH_MONTHS: Mapping[str, int] = {
    **{name: number for number, name in enumerate(ENGLISH_NAMES, 1)},
    **{name: number for number, name in enumerate(ABBREVIATIONS, 1)},
    "Sept": 9,
}
ARABIC_MONTHS: Mapping[str, int] = {
    name: number for number, names in enumerate(ARABIC_NAMES, 1) for name in names.split("/")
}
MAX_AMBIGUOUS_LENGTH = 3
"""Names of up to this many letters count only beside a day or after a word such as `in`."""
DATE_CONTEXT = (
    r"(?:\d(?:st|nd|rd|th)?(?: of)? |"
    r"\b(?:[Ii]n|of|[Ss]ince|until|[Bb]y|during|early|late|mid|[Ll]ast|next|from|شهر) )"
)


@dataclass(frozen=True, slots=True)
class Months:
    """Numbers of months, 1 to 12."""

    certain: frozenset[int]
    possible: frozenset[int]
    """The certain months, and those whose names may be other words here."""


FIRST_WORDS = {
    "en": frozenset(name.lower() for name in ENGLISH_MONTHS),
    "ar": frozenset(
        prefix + name.split()[0]
        for name in ARABIC_MONTHS
        for prefix in ("", "و", "ف", "ب", "ل", "ك")
        if prefix + name != "باب"
    ),
}
"""First words of names, with Arabic prefixes. A text without any of these tokens contains no month."""
NO_MONTHS = Months(frozenset(), frozenset())


def _pattern(names: Mapping[str, int], prefix: str) -> re.Pattern[str]:
    words = "|".join(sorted(names, key=len, reverse=True))
    return re.compile(rf"({DATE_CONTEXT})?(?<![^\W\d_])(?!باب){prefix}({words})(?![^\W\d_])(\.? \d)?")


PATTERNS = {
    "en": (_pattern(ENGLISH_MONTHS, ""), ENGLISH_MONTHS),
    "ar": (_pattern(ARABIC_MONTHS, "[وفبلك]?"), ARABIC_MONTHS),
}


def months_in(text: str, language: str) -> Months:
    """Return the months in a text: an English one as written, an Arabic one in its `plain_arabic` form."""
    pattern, numbers = PATTERNS[language]
    certain, possible = set(), set()
    for match in pattern.finditer(text):
        month = numbers[match[2]]
        possible.add(month)
        is_unambiguous = match[2] not in AMBIGUOUS_NAMES and len(match[2]) > MAX_AMBIGUOUS_LENGTH
        if is_unambiguous or match[1] or match[3]:
            certain.add(month)
    return Months(frozenset(certain), frozenset(possible)) if possible else NO_MONTHS
