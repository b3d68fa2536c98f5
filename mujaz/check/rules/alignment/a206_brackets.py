"""A bracket is opened and not closed in the translation, or the other way round.

The original has its pairs complete, so one was lost in translating.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.model.finding import Finding, Severity

CODE = "A206"
SEVERITY = Severity.WARNING
COMPARES = True
PAIRS = (("(", ")"), ("[", "]"))


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each target whose brackets do not pair although those of its source do."""
    for pair in context.texts.pairs:
        for opening, closing in PAIRS:
            if _difference(pair.target, opening, closing) and not _difference(pair.source, opening, closing):
                number = pair.segment.number
                message = f"A bracket '{opening}' or '{closing}' lacks its other half in paragraph {number}."
                location = (pair.segment.target or pair.segment.source).location
                yield Finding(CODE, message, "Add or remove one.", location)


def _difference(text: str, opening: str, closing: str) -> int:
    return text.count(opening) - text.count(closing)
