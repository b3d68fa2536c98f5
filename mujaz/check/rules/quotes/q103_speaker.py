"""A quote does not say who speaks, or says it twice.

A quote has a `speaker`, which is the id of an entity, or an `anonymous` source in the words of the article.
What the outlet says of its own knowledge has `voice: outlet` and nobody else.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.finding import Finding, Severity

CODE = "Q103"
SEVERITY = Level(Severity.ERROR, draft=Severity.WARNING)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each quote that has no speaker, or both kinds."""
    brief = context.brief
    for quote in brief.quotes:
        voices = bool(quote.speaker), bool(quote.anonymous), quote.by_outlet
        if sum(voices) != 1:
            message = "The quote does not say who speaks."
            fix = "Add 'speaker: id', or 'anonymous: {ar: …, en: …}' in the words of the article."
            if quote.by_outlet:
                message = "The quote has a speaker, and yet the outlet's own voice."
                fix = "Remove 'voice: outlet'."
            elif quote.speaker:
                message = "The quote has both a speaker and an anonymous source."
                fix = "Remove one of the two; what the article calls the speaker stands under 'role:'."
            yield Finding(CODE, message, fix, quote.location)
