"""A translation seems to belong to another paragraph.

Numbers, names and everyday words of each side are compared. Where two translations would fit much better
if they were exchanged, or several if they moved by one paragraph, one was most often left out or slipped.
Where one paragraph lacks its translation and a neighbour's fits both of them better, the two run together.
What else is found between these paragraphs and translations is not told as long as they are apart.
"""

from collections.abc import Iterator

from mujaz.check.translation.placement.misplaced_findings import apart_of
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding
from mujaz.model.library import Library

CODE = "A204"
LEVEL = "error where a move or an exchange fits much better, else warning"


def of_brief(brief: Brief, records: Library) -> Iterator[Finding]:
    """Yield a finding for each cause: one exchange, one slip, one foreign text, two that run together."""
    for apart in apart_of(brief):
        yield Finding(CODE, apart.message, apart.fix, apart.places[0], apart.severity)
