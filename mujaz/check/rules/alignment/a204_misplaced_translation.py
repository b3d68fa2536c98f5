"""A translation seems to belong to another paragraph.

Numbers, names and everyday words of each side are compared. Where two translations would fit much better
if they were exchanged, or several if they moved by one paragraph, one was most often left out or slipped.
Where one paragraph lacks its translation and a neighbour's fits both of them better, the two run together.
What else is found between these paragraphs and translations is not told as long as they are apart.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.translation.placement.misplaced_findings import CERTAIN, UNCERTAIN
from mujaz.model.finding import Finding

CODE = "A204"
SEVERITY = (UNCERTAIN, CERTAIN)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each cause: one exchange, one slip, one foreign text, two that run together."""
    for misplaced in context.misplaced_translations:
        yield Finding(CODE, misplaced.message, misplaced.fix, misplaced.locations[0], misplaced.severity)
