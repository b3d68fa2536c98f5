"""The claim strip of a brief: its sources counted, and the grades of its outlet and its information."""

from collections.abc import Iterable

from mujaz.model.language import Text
from mujaz.site.claims import claims_of
from mujaz.site.links import via_link
from mujaz.site.published_brief import Shown
from mujaz.site.views.brief import ClaimsView
from mujaz.site.views.parts import QuoteView

OPENING = 200
"""Letters of a statement that the strip shows at most: the whole of it stands among the quotes."""


def claims_view(shown: Shown, quotes: Iterable[QuoteView], language: str) -> ClaimsView | None:
    """Return the strip in an interface language, or None where there is nothing to say."""
    brief, records = shown.brief, shown.records
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
            (it.anchor, _opening(_said(it, language)))
            for it in quotes
            if it.alone and (it.reported or it.words)
        ),
        reliability=grade,
        credibility=brief.credibility,
    )


def _said(quote: QuoteView, language: str) -> Text:
    """Return a statement in the page's language, else as it was said."""
    if quote.reported:
        return quote.reported
    return next((words for words in quote.words if words.language == language), quote.words[0])


def _opening(said: Text) -> Text:
    """Return the beginning of a long statement, cut between two words."""
    if len(said.value) <= OPENING:
        return said
    kept = said.value[:OPENING].rpartition(" ")[0] or said.value[:OPENING]
    return Text(f"{kept.rstrip('،,;؛:')} …", said.language)
