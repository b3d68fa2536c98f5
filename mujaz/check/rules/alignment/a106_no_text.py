"""A brief whose rights allow text has no paragraph at all.

Either the body was forgotten, or only a link is meant: then `rights: link` says so.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.finding import Finding, Severity
from mujaz.model.provenance import Rights

CODE = "A106"
SEVERITY = Level(Severity.ERROR, draft=Severity.INFO)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for a brief without segments, unless it is a link."""
    brief = context.brief
    if not brief.segments and brief.provenance.rights is not Rights.LINK:
        message = f"The brief has no text, although its rights are '{brief.provenance.rights.value}'."
        fix = "Add the paragraphs and their translations, or write 'rights: link'."
        yield Finding(CODE, message, fix, brief.key_location("source.rights"))
