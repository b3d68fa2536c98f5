"""A term is translated in a way that was agreed to be wrong.

The termbase lists renderings that mislead, most often a dictionary's first word. They count only where
the term itself stands in the original.
"""

import re
from collections.abc import Iterator

from mujaz.check.translation.terms import terms_in
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "W102"
LEVEL = "warning"
COMPARES = True


def of_brief(brief: Brief, records: Library) -> Iterator[Finding]:
    """Yield a finding for each forbidden rendering that stands under its term."""
    for pair, term in terms_in(brief, records.terms):
        for wrong in term.forbidden:
            if re.search(rf"(?<!\w){re.escape(wrong.lower())}(?!\w)", pair.target):
                segment = pair.texts.segment
                message = f"'{term.written}' in paragraph {segment.number} is rendered as '{wrong}'."
                fix = (
                    f"Write '{term.renderings[0]}'." if term.renderings else "See the note in content/terms/."
                )
                at = (segment.target or segment.source).at
                yield Finding(CODE, message, fix, at, Severity.WARNING)
