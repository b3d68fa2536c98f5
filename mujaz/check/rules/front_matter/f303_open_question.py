"""The front matter still asks something: a comment `# unsure: …` or `# to fill: …` waits for an answer.

`new` writes such comments where it will not guess, first of all at the rights. Until somebody has answered,
a brief is a draft.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import NOTHING, Level
from mujaz.model.finding import Finding, Severity
from mujaz.model.location import Location

CODE = "F303"
SEVERITY = Level(Severity.WARNING, draft=NOTHING)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each line of a finished brief's front matter that asks a person something."""
    brief = context.brief
    for line in brief.doubts:
        message = f"The brief is '{brief.status.value}', and this line still asks a question."
        fix = "Settle it and remove the comment, or write 'status: draft'."
        yield Finding(CODE, message, fix, Location(brief.location.path, line, 1))
