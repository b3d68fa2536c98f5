"""A term has an agreed rendering, and the translation uses another word.

The termbase in `content/terms/` holds what was agreed upon, so that one thing has one name in all briefs.
Any inflection of an agreed rendering will do.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.translation.terms import renders
from mujaz.model.finding import Finding, Severity

CODE = "W101"
SEVERITY = Severity.WARNING
COMPARES = True


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each term of a source whose target has none of its renderings."""
    for facts, term in context.term_uses:
        if term.renderings and not any(renders(rendering, facts.target) for rendering in term.renderings):
            segment = facts.texts.segment
            message = f"'{term.term_text}' in paragraph {segment.number} is not rendered as agreed."
            fix = (
                f"Write '{term.renderings[0]}'"
                + "".join(f" or '{other}'" for other in term.renderings[1:])
                + "."
            )
            location = (segment.target or segment.source).location
            yield Finding(CODE, message, fix, location)
