"""A translation seems to belong to another paragraph.

Numbers, names and everyday words of each side are compared. Where two translations would fit much better
if they were exchanged, or one shares nothing with its original, they have most often slipped.
"""

from collections.abc import Iterator

from mujaz.check.severity import error_unless_draft
from mujaz.check.translation.facts import facts_of
from mujaz.check.translation.misplaced import CERTAIN, misplaced
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "A204"
LEVEL = "error where an exchange fits much better, else warning"


def of_brief(brief: Brief, records: Library) -> Iterator[Finding]:
    """Yield a finding for each translation that seems misplaced."""
    facts = facts_of(brief)
    for found in misplaced(facts, brief.language, brief.translation):
        segment = facts[found.index].texts.segment
        at = (segment.target or segment.source).at
        if found.other is None:
            message = f"The translation of paragraph {segment.number} shares nothing with the original."
            yield Finding(CODE, message, "See whether it belongs to another text.", at, Severity.WARNING)
            continue
        number = facts[found.other].texts.segment.number
        message = f"The translation of paragraph {segment.number} looks like that of paragraph {number}."
        severity = error_unless_draft(brief) if found.gain > CERTAIN else Severity.WARNING
        yield Finding(CODE, message, "Exchange the two translations.", at, severity)
