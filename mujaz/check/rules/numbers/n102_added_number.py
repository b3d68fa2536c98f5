"""The translation says a number that the original does not have.

Read the other way round than N101: a number that was changed on the way gives both.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.check.translation.original_wording import original_wording
from mujaz.model.finding import Finding, Severity

CODE = "N102"
UNCERTAIN = Level(Severity.WARNING)
CERTAIN = Level(Severity.ERROR, draft=Severity.WARNING, when="for numbers above twelve in digits")
SEVERITY = (UNCERTAIN, CERTAIN)
COMPARES = True


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each number of a target that its source lacks."""
    for pair in context.segment_facts:
        for number in pair.added:
            segment = pair.texts.segment
            surface = original_wording(number.text, pair.texts.target)
            message = f"The translation of paragraph {segment.number} says '{surface}'."
            level = CERTAIN if number.certain else UNCERTAIN
            location = (segment.target or segment.source).location
            yield Finding(
                CODE,
                message,
                "The original does not: compare the two and correct it.",
                location,
                level.of(context.brief.status),
            )
