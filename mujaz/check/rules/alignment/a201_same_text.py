"""The translation is the original, letter for letter.

The paragraph was copied and not translated.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import error_unless_draft
from mujaz.model.finding import Finding

CODE = "A201"
LEVEL = "error; in a draft warning"
FEWEST_WORDS = 3
"""A heading of one or two words may be a name that both languages write alike."""


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each target that equals its source."""
    brief = context.brief
    for pair in context.texts.pairs:
        if pair.target == pair.source and len(pair.source.split()) >= FEWEST_WORDS:
            message = f"The translation of paragraph {pair.segment.number} is the original itself."
            fix = "Translate it, or write '> [untranslated]' while the brief is a draft."
            at = (pair.segment.target or pair.segment.source).at
            yield Finding(CODE, message, fix, at, error_unless_draft(brief))
