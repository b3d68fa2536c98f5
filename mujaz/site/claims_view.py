"""The claim strip of a brief: its sources counted, and the grades of its outlet and its information."""

from collections.abc import Iterable

from mujaz.model.language import Text
from mujaz.site.claims import claims_of
from mujaz.site.links import via_link
from mujaz.site.published_brief import PublishedBrief
from mujaz.site.views.brief import ClaimsView
from mujaz.site.views.parts import QuoteView

OPENING = 200
"""Letters of a statement that the strip shows at most: the whole of it stands among the quotes."""


def claims_view(published: PublishedBrief, quotes: Iterable[QuoteView], language: str) -> ClaimsView | None:
    """Return the strip in an interface language, or None without statements and grades."""
    brief, records = published.brief, published.records
    outlet = records.outlets.get(brief.provenance.outlet)
    grade = outlet.grade if outlet else ""
    if not (brief.quotes or grade or brief.credibility):
        return None
    claims = claims_of(brief)
    carriers = (via_link(records, name, language) for name in claims.outlets)
    return ClaimsView(
        statements=len(brief.quotes),
        named=len(claims.named),
        anonymous=len(claims.anonymous),
        outlets=tuple(link for link in carriers if link),
        alone=tuple(
            (quote.anchor, _opening(_statement(quote, language)))
            for quote in quotes
            if quote.alone and (quote.reported or quote.words)
        ),
        reliability=grade,
        credibility=brief.credibility,
    )


def _statement(quote: QuoteView, language: str) -> Text:
    """Return a statement in the page's language, else as it was said."""
    if quote.reported:
        return quote.reported
    return next((words for words in quote.words if words.language == language), quote.words[0])


def _opening(statement: Text) -> Text:
    """Return the beginning of a long statement, cut between two words."""
    if len(statement.value) <= OPENING:
        return statement
    beginning = statement.value[:OPENING].rpartition(" ")[0] or statement.value[:OPENING]
    return Text(f"{beginning.rstrip('،,;؛:')} …", statement.language)
