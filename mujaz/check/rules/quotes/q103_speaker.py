"""A quote does not say who speaks, or says it twice.

A quote has a `speaker`, which is the id of an entity, or an `anonymous` source in the words of the article.
What the outlet says of its own knowledge has `voice: outlet` and nobody else.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.brief import Brief, Quote, Status
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "Q103"
SEVERITY = Level(Severity.ERROR, draft=Severity.WARNING)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each quote that has no speaker, or both kinds."""
    brief = context.brief
    for quote in brief.quotes:
        if not _has_one_voice(quote):
            message = "The quote does not say who speaks."
            fix = "Add 'speaker: id', or 'anonymous: {ar: …, en: …}' in the words of the article."
            if quote.by_outlet:
                message = "The quote has a speaker, and yet the outlet's own voice."
                fix = "Remove 'voice: outlet'."
            elif quote.speaker:
                message = "The quote has both a speaker and an anonymous source."
                fix = "Remove one of the two; what the article calls the speaker stands under 'role:'."
            yield Finding(CODE, message, fix, quote.location)


def publishable(brief: Brief, records: Library) -> Brief:
    """Return the brief without quotes that nobody says, or of which it is unclear who says them."""
    quotes = tuple(quote for quote in brief.quotes if _has_one_voice(quote))
    if quotes == brief.quotes or brief.status is Status.DRAFT:
        return brief
    return brief._replace(quotes=quotes)


def _has_one_voice(quote: Quote) -> bool:
    return sum((bool(quote.speaker), bool(quote.anonymous), quote.by_outlet)) == 1
