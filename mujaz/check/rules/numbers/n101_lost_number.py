"""The translation does not say a number that the original has.

Digits of three scripts, words, ordinals, scales such as million, dates and times are read alike: 40, ٤٠
and أربعين are one number. Numbers above twelve in digits are errors; smaller ones, and those in words,
are warnings, because grammar and style may stand for them. Where the number words of a language are not
known here, only what is written in digits in both is compared.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.check.translation.original_wording import original_wording
from mujaz.check.translation.placement.segment_facts import SegmentFacts
from mujaz.language.numbers.read_numbers import Number
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity

CODE = "N101"
UNCERTAIN = Level(Severity.WARNING)
CERTAIN = Level(Severity.ERROR, draft=Severity.WARNING, when="for numbers above twelve in digits")
SEVERITY = (UNCERTAIN, CERTAIN)
COMPARES = True


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each number of a source that its target lacks."""
    for pair in context.segment_facts:
        stead = pair.added if len(pair.added) == len(pair.missing) else ()
        for index, number in enumerate(pair.missing):
            yield _finding(context.brief, pair, number, stead[index] if stead else None)


def _finding(brief: Brief, pair: SegmentFacts, number: Number, stead: Number | None) -> Finding:
    segment = pair.texts.segment
    lost = original_wording(number.text, pair.texts.source)
    message = f"The translation of paragraph {segment.number} does not say '{lost}'."
    if stead is not None:
        message = f"{message[:-1]}, but '{original_wording(stead.text, pair.texts.target)}'."
    level = CERTAIN if number.certain else UNCERTAIN
    location = (segment.target or segment.source).location
    return Finding(
        CODE,
        message,
        "Put the number of the original into the translation.",
        location,
        level.of(brief.status),
    )
