"""A translation is much shorter or longer than its original, or breaks off.

Half a paragraph is lost easily in copying. The length is measured against what the two languages need and
what this brief's other paragraphs have. Less difference is enough where a side ends without a full stop,
begins in the middle of a sentence, or has fewer sentences.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.check.translation.placement.length_ratio import deviation, expected_ratio, own_offset
from mujaz.check.translation.placement.segment_facts import SegmentFacts
from mujaz.check.translation.placement.truncated import breaks_off, sentences
from mujaz.model.brief import Block, Brief
from mujaz.model.finding import Finding, Severity

CODE = "A203"
UNLIKELY = Level(Severity.WARNING)
REMNANT_ONLY = Level(Severity.ERROR, draft=Severity.WARNING, when="below a fifth of the expected length")
SEVERITY = (UNLIKELY, REMNANT_ONLY)
COMPARES = True
MAX_DEVIATION = 0.55
"""Logarithm of the length against expectation, to both sides: 58 % to 173 %."""
MAX_DEVIATION_TO_ARABIC = 0.4
"""The same for an Arabic translation that is too short: it spells out what English leaves to the reader."""
BROKEN, FEWER = 0.2, 0.3
"""The same where a side breaks off, or has fewer sentences."""
REMNANT = 1.6
SHORTEST = 12
"""Signs of the source below which any length may be right."""


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each translation of an unlikely length."""
    brief = context.brief
    facts = context.segment_facts
    expected = expected_ratio(brief.language, brief.translation)
    lengths = [deviation(pair.source, pair.target, expected) for pair in facts]
    offset = own_offset(lengths)
    max_deviation = MAX_DEVIATION_TO_ARABIC if brief.translation.partition("-")[0] == "ar" else MAX_DEVIATION
    for pair, length in zip(facts, lengths, strict=True):
        if len(pair.source) >= SHORTEST and _is_unlikely(pair, length - offset, max_deviation):
            yield _finding(brief, pair, length)


def _is_unlikely(pair: SegmentFacts, length: float, max_deviation: float) -> bool:
    if abs(length) < BROKEN:
        return False
    if length > MAX_DEVIATION or length < -max_deviation:
        return True
    short, whole = (pair.texts.target, pair.texts.source)
    if length > 0:
        short, whole = whole, short
    if pair.texts.segment.block is Block.PARAGRAPH and breaks_off(short, whole):
        return True
    return abs(length) > FEWER and sentences(short) < sentences(whole)


def _finding(brief: Brief, pair: SegmentFacts, length: float) -> Finding:
    segment = pair.texts.segment
    word = "shorter" if length < 0 else "longer"
    message = (
        f"The translation of paragraph {segment.number} is much {word} than the original makes one expect."
    )
    level = REMNANT_ONLY if length < -REMNANT else UNLIKELY
    fix = "See whether a part is missing on one side."
    return Finding(CODE, message, fix, (segment.target or segment.source).location, level.of(brief.status))
