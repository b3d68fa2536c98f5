"""A quote has no words in the language of the translation.

The page in that language would show the original alone, and the list of all quotes too.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.quote_proofs import words_in
from mujaz.check.shared.severity import Level
from mujaz.model.finding import Finding, Severity

CODE = "Q107"
SEVERITY = Level(Severity.WARNING, draft=Severity.INFO)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each direct quote that only the original's language has."""
    brief = context.brief
    language = brief.translation
    for quote in brief.quotes:
        given = words_in(quote.words, brief.language)[1]
        if quote.direct and given and language and not words_in(quote.words, language)[1]:
            message = f"The quote has no words in '{language}', the language of the translation."
            fix = f"Add a line '{language}: “…”' with the words that the translation uses."
            yield Finding(CODE, message, fix, quote.location)
