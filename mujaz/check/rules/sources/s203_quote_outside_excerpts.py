"""A direct quote lies in a paragraph that is not published.

A quote is text of the source. In a brief of excerpts it may be shown only where its paragraph is.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.finding import Finding, Severity
from mujaz.model.provenance import Rights

CODE = "S203"
SEVERITY = Level(Severity.ERROR, draft=Severity.WARNING)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each direct quote from a paragraph without a mark."""
    brief = context.brief
    if brief.provenance.rights is not Rights.EXCERPT or not brief.quotes:
        return
    excerpts = {segment.number for segment in brief.segments if segment.excerpt}
    for quote in brief.quotes:
        if quote.direct and quote.segment is not None and quote.segment not in excerpts:
            message = f"The quote is from paragraph {quote.segment}, which is not published."
            fix = "Put '[excerpt] ' before that paragraph, or report the words under 'reported:'."
            yield Finding(CODE, message, fix, quote.location)
