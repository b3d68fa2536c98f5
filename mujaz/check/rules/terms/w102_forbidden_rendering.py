"""A term is translated in a way that was agreed to be wrong.

The termbase lists renderings that mislead, most often a dictionary's first word. They count only where
the term itself stands in the original.
"""

import re
from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.model.finding import Finding, Severity

CODE = "W102"
SEVERITY = Severity.WARNING
COMPARES = True


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each forbidden rendering that stands under its term."""
    for facts, term in context.term_uses:
        for wrong in term.forbidden:
            if re.search(rf"(?<!\w){re.escape(wrong.lower())}(?!\w)", facts.target):
                segment = facts.texts.segment
                message = f"'{term.term_text}' in paragraph {segment.number} is rendered as '{wrong}'."
                fix = (
                    f"Write '{term.renderings[0]}'." if term.renderings else "See the note in content/terms/."
                )
                location = (segment.target or segment.source).location
                yield Finding(CODE, message, fix, location)
