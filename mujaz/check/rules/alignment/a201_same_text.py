"""The translation is the original, letter for letter.

The paragraph was copied and not translated.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.finding import Finding, Severity

CODE = "A201"
SEVERITY = Level(Severity.ERROR, draft=Severity.WARNING)
FEWEST_WORDS = 3
"""A heading of one or two words may be a name that both languages write alike."""


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each target that equals its source."""
    for pair in context.texts.pairs:
        if pair.target == pair.source and len(pair.source.split()) >= FEWEST_WORDS:
            message = f"The translation of paragraph {pair.segment.number} is the original itself."
            fix = "Translate it, or write '> [untranslated]' while the brief is a draft."
            location = (pair.segment.target or pair.segment.source).location
            yield Finding(CODE, message, fix, location)
