"""A month of the original is another one in the translation, or missing.

The Levantine, Egyptian and Maghrebi names are one: شباط, فبراير and فيفري are February. Names that are
also everyday words (May, March, آب, مارس) count only where they stand like a date.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.translation.placement.segment_facts import SegmentFacts
from mujaz.language.months_in_text import ENGLISH_NAMES, FIRST_WORDS, months_in
from mujaz.model.finding import Finding, Severity

CODE = "N104"
SEVERITY = Severity.WARNING
COMPARES = True


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each month that only one side names."""
    brief = context.brief
    languages = brief.language.partition("-")[0], brief.translation.partition("-")[0]
    if set(languages) != {"ar", "en"}:
        return
    for pair in context.segment_facts:
        if FIRST_WORDS[languages[0]].isdisjoint(pair.source_tokens) and FIRST_WORDS[languages[1]].isdisjoint(
            pair.target_tokens
        ):
            continue
        source, target = (
            months_in(*side) for side in zip(_sides(pair, languages[0]), languages, strict=True)
        )
        segment = pair.texts.segment
        location = (segment.target or segment.source).location
        for month in sorted(source.certain - target.possible):
            message = (
                f"The translation of paragraph {segment.number} does not name {ENGLISH_NAMES[month - 1]}."
            )
            yield Finding(CODE, message, "Name the month of the original.", location)
        for month in sorted(target.certain - source.possible):
            message = f"The translation of paragraph {segment.number} names {ENGLISH_NAMES[month - 1]}."
            fix = "The original does not; name the month that stands there."
            yield Finding(CODE, message, fix, location)


def _sides(pair: SegmentFacts, language: str) -> tuple[str, str]:
    """Return both texts as `months_in` wants them."""
    if language == "en":
        return pair.texts.source, pair.target
    return pair.source, pair.texts.target
