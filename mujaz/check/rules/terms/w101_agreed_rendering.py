"""A term has an agreed rendering, and the translation uses another word.

The termbase in `content/terms/` holds what was agreed upon, so that one thing has one name in all briefs.
Any inflection of an agreed rendering will do.
"""

from collections.abc import Iterator

from mujaz.check.translation.terms import renders, terms_in
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "W101"
LEVEL = "warning"
COMPARES = True


def of_brief(brief: Brief, records: Library) -> Iterator[Finding]:
    """Yield a finding for each term of a source whose target has none of its renderings."""
    for pair, term in terms_in(brief, records.terms):
        if term.renderings and not any(renders(rendering, pair.target) for rendering in term.renderings):
            segment = pair.texts.segment
            message = f"'{term.written}' in paragraph {segment.number} is not rendered as agreed."
            fix = (
                f"Write '{term.renderings[0]}'"
                + "".join(f" or '{other}'" for other in term.renderings[1:])
                + "."
            )
            at = (segment.target or segment.source).at
            yield Finding(CODE, message, fix, at, Severity.WARNING)
