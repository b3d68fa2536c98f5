"""A brief of excerpts marks no paragraph, or a brief of another sort marks some.

With `rights: excerpt` only paragraphs that begin with `[excerpt]` are shown: without a mark, none. With
`rights: full` the marks have no effect and mislead.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.finding import Finding, Severity
from mujaz.model.provenance import Rights

CODE = "S202"
NO_MARKS = Level(Severity.ERROR, draft=Severity.WARNING)
IDLE_MARKS = Level(Severity.WARNING, when="for marks without effect")
SEVERITY = (NO_MARKS, IDLE_MARKS)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding where marks are missing, or have no effect."""
    brief = context.brief
    rights = brief.provenance.rights
    marked = [segment for segment in brief.segments if segment.excerpt]
    if rights is Rights.EXCERPT and brief.segments and not marked:
        message = "The rights are 'excerpt', and no paragraph is marked, so none would be shown."
        fix = "Put '[excerpt] ' before each paragraph of the original that may be shown."
        yield Finding(CODE, message, fix, brief.segments[0].location, NO_MARKS.of(brief.status))
    elif rights is Rights.FULL and marked:
        message = "The paragraph is marked as an excerpt, but the rights are 'full', so all are shown."
        fix = "Write 'rights: excerpt', or remove the marks."
        yield Finding(CODE, message, fix, marked[0].location, IDLE_MARKS.severity)
