"""Finds the Gregorian months that a text names, in any language whose names are known."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from mujaz.language.affixes.rules import Affixes, Script
from mujaz.language.comparison_form import comparison_form
from mujaz.language.months.cldr import cldr_months
from mujaz.language.months.rules import Months, numbered_names
from mujaz.language.profiles import script_of_language
from mujaz.language.registry import language_data, primary_subtag

LONGEST_UNSURE = 3
"""Names of up to this many letters count only beside a number or after a word such as `in`."""
LETTER = r"[^\W\d_]"


@dataclass(frozen=True, slots=True)
class MonthsInText:
    """Numbers of months, 1 to 12."""

    certain: frozenset[int]
    possible: frozenset[int]
    """The certain months, and those whose names may be other words here."""


NO_MONTHS = MonthsInText(frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class MonthFinder:
    """Finds months in texts of one language."""

    gregorian: re.Pattern[str]
    """Groups: what stands before like in a date, the name, letters after it, a number after it."""
    numbers: Mapping[str, int]
    unsure: frozenset[str]
    """Names that are months only beside a number or a word such as `in`."""
    never_sure: frozenset[str]
    first_words: frozenset[str]
    """First words of all names with all prefixes in lower case. Empty if letters may follow a name."""
    other_calendars: re.Pattern[str] | None
    """A day and a month of the Hijri, the solar or the Hebrew calendar."""
    cased: bool
    """Whether texts must be given as written, and not in the form of `comparison_form`."""

    def may_find(self, tokens: Iterable[str]) -> bool:
        """Whether a text with these plain tokens may name a month; False is certain."""
        return not self.first_words or not self.first_words.isdisjoint(tokens)

    def find(self, text: str) -> MonthsInText:
        """Return the Gregorian months in a text."""
        certain, possible = set(), set()
        for match in self.gregorian.finditer(text):
            before, name, ending, after = match.groups()
            possible.add(self.numbers[name])
            sure = name not in self.unsure or before or after
            if sure and not ending and name not in self.never_sure:
                certain.add(self.numbers[name])
        return MonthsInText(frozenset(certain), frozenset(possible)) if possible else NO_MONTHS

    def has_other_calendar(self, text: str) -> bool:
        """Whether a text has a date of another calendar, which a translation may have converted."""
        return self.other_calendars is not None and self.other_calendars.search(text) is not None


@cache
def month_finder(language: str) -> MonthFinder | None:
    """Return the finder for a BCP 47 language, None where too little is known of it.

    A language without a folder takes its names from CLDR if its script is known to be Latin: in the other
    scripts the press may date by calendars of its own (Nepali, Amharic, Pashto).
    """
    code = primary_subtag(language)
    months = language_data(code, "months", Months)
    if months is not None:
        affixes = language_data(code, "affixes", Affixes)
        return _finder(months, code, affixes.prefixes if affixes else frozenset({""}), ending="")
    if script_of_language(code) is Script.LATIN and (months := cldr_months(code)).gregorian:
        # German and Turkish add endings: Januars, Martta.
        return _finder(months, code, frozenset({""}), ending=f"{LETTER}*")
    return None


def _finder(months: Months, language: str, prefixes: frozenset[str], ending: str) -> MonthFinder:
    plain = str if months.cased else comparison_form(language)
    numbers = {plain(name): number for name, number in numbered_names([months.gregorian])}
    others = [plain(name) for name, _ in numbered_names([months.hijri, months.solar, months.hebrew])]
    ambiguous = frozenset(map(plain, months.ambiguous))
    first_words = frozenset(prefix + name.split()[0].lower() for name in numbers for prefix in prefixes)
    before = rf"({months.before})"
    start = rf"(?<!{LETTER})(?!(?:{_alternation(months.not_months)})(?!{LETTER}))(?:{_alternation(prefixes)})"
    end = rf"({ending})(?!{LETTER})"
    return MonthFinder(
        gregorian=re.compile(rf"{before}?{start}({_alternation(numbers)}){end}(\.? \d)?"),
        numbers=numbers,
        unsure=ambiguous | {name for name in numbers if len(name) <= LONGEST_UNSURE},
        never_sure=frozenset(map(plain, months.never_sure)),
        first_words=frozenset() if ending else first_words - months.not_months,
        other_calendars=_beside_number(before, rf"{start}(?:{_alternation(others)}){end}")
        if others
        else None,
        cased=months.cased,
    )


def _beside_number(before: str, name: str) -> re.Pattern[str]:
    return re.compile(rf"{before}{name}|{name}\.? \d")


def _alternation(words: Iterable[str]) -> str:
    """Return a pattern of words, the longest first. Of no words, a pattern that matches nowhere."""
    by_length = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, by_length)) if by_length else "(?!)"
