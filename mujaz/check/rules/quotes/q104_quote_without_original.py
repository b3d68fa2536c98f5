"""A direct quote has no words in the language of the original.

A translation alone cannot be proven against the article.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.quote_proofs import words_in
from mujaz.check.shared.severity import Level
from mujaz.model.finding import Finding, Severity

CODE = "Q104"
SEVERITY = Level(Severity.ERROR, draft=Severity.WARNING)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each direct quote in other languages only."""
    brief = context.brief
    for quote in brief.quotes:
        if quote.direct and not words_in(quote.words, brief.language)[1]:
            message = f"The quote has no words in '{brief.language}', the language of the original."
            fix = f"Add a line '{brief.language}: «…»' with the words of the article."
            yield Finding(CODE, message, fix, quote.location)
