"""One side speaks of a percentage and the other does not.

Five percent is not five. The sign, the word and the Arabic في المئة are the same.
"""

import re
from collections.abc import Iterator
from functools import cache

from mujaz.check.brief_context import BriefContext
from mujaz.language.profiles import language_profiles, profile_of
from mujaz.model.finding import Finding, Severity

CODE = "N103"
SEVERITY = Severity.WARNING
COMPARES = True
SIGNS = "[%٪]"


@cache
def percent_pattern() -> re.Pattern[str]:
    """Return the pattern of percentages: signs, and the words of all press languages."""
    words = (profile.percent for profile in language_profiles().values() if profile.percent)
    return re.compile("|".join((SIGNS, *words)))


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each segment in which only one side has a percentage after a digit."""
    brief = context.brief
    if not all(_has_words(language) for language in (brief.language, brief.translation)):
        return
    for pair in context.segment_facts:
        for text, other, side in (
            (pair.source, pair.target, "original"),
            (pair.target, pair.source, "translation"),
        ):
            if "%" in text and not percent_pattern().search(other):
                segment = pair.texts.segment
                message = f"In paragraph {segment.number} only the {side} speaks of a percentage."
                location = (segment.target or segment.source).location
                yield Finding(CODE, message, "Correct the translation.", location)


def _has_words(language: str) -> bool:
    profile = profile_of(language)
    return profile is not None and bool(profile.percent)
