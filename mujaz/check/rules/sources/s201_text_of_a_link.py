"""A brief that may only link to the article holds text of it.

With `rights: link` no sentence of the source may be shown, and what is not shown should not lie in a public
repository either. Titles, summaries, paraphrases and notes are ours and may stay. Where a brief does not say
its rights, nothing of it is shown, and what is wrong is just that.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.finding import Finding, Severity
from mujaz.model.provenance import Rights

CODE = "S201"
SEVERITY = Level(Severity.ERROR, draft=Severity.WARNING)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for the segments, and one for each direct quote, of a link."""
    brief = context.brief
    if brief.provenance.rights is not Rights.LINK or not brief.provenance.rights_stated:
        return
    if brief.segments:
        message = f"The rights are 'link', and {len(brief.segments)} paragraphs of the article stand here."
        fix = "Remove them, or write 'rights: excerpt' or 'rights: full' if the publisher allows it."
        yield Finding(CODE, message, fix, brief.segments[0].location)
    for quote in brief.quotes:
        if quote.direct:
            fix = "Report the words in your own under 'reported:'."
            yield Finding(CODE, "The rights are 'link', and this is a direct quote.", fix, quote.location)
