"""The translation says a number that the original does not have.

Read the other way round than N101: a number that was changed on the way gives both.
"""

from collections.abc import Iterator

from mujaz.check.shared.severity import error_unless_draft
from mujaz.check.translation.original_wording import as_written
from mujaz.check.translation.placement.segment_facts import facts_of
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "N102"
LEVEL = "error for numbers above twelve in digits, else warning"
COMPARES = True


def of_brief(brief: Brief, records: Library) -> Iterator[Finding]:
    """Yield a finding for each number of a target that its source lacks."""
    for pair in facts_of(brief):
        for number in pair.added:
            segment = pair.texts.segment
            said = as_written(number.written, pair.texts.target)
            message = f"The translation of paragraph {segment.number} says '{said}'."
            severity = error_unless_draft(brief) if number.certain else Severity.WARNING
            at = (segment.target or segment.source).at
            yield Finding(
                CODE, message, "The original does not: compare the two and correct it.", at, severity
            )
