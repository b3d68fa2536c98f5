"""Words that deny, by language: only to see whether a translation lost a denial."""

import re
from dataclasses import dataclass

from mujaz.language.registry import language_data


@dataclass(frozen=True, slots=True)
class Negation:
    """How one language denies. Everything is in comparison form."""

    certain: frozenset[str]
    """Words that always deny."""
    possible: re.Pattern[str]
    """All words that may deny or limit, and so may translate a denial: `fail`, `only`, `without`."""


def negation_of(language: str) -> Negation | None:
    """Return the negation of an ISO 639 code, None where its words are not known."""
    return language_data(language, "negation", Negation)
