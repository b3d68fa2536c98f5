"""The views of quotes."""

from hashlib import blake2b

from mujaz.model.brief import Brief, Quote
from mujaz.model.language import Text
from mujaz.site import address
from mujaz.site.cards import title_of
from mujaz.site.claims import rests_on_anonymous_source
from mujaz.site.links import entity_link, outlet_link, via_link
from mujaz.site.published_brief import PublishedBrief
from mujaz.site.views.parts import Link, QuoteView


def quote_views(published: PublishedBrief, language: str) -> tuple[QuoteView, ...]:
    """Return the published quotes of a brief in an interface language."""
    return tuple(quote_view(published, quote, language) for quote in published.brief.quotes)


def quote_view(published: PublishedBrief, quote: Quote, language: str) -> QuoteView:
    """Return one quote of a brief in an interface language."""
    brief, records = published.brief, published.records
    return QuoteView(
        anchor=anchor(brief, quote),
        speaker=_speaker(published, quote, language),
        anonymous=_text(quote.anonymous.best(language, brief.translation)),
        role=_text(quote.role.best(language, brief.translation)),
        via=via_link(records, quote.via, language),
        words=words_of(brief, quote),
        reported=_text(quote.reported.best(language, brief.translation)),
        segment=_segment(brief, quote, language),
        brief=Link(address.brief(language, brief.id), title_of(brief, language)),
        day=brief.provenance.day,
        verdict=quote.match.value if quote.match else "",
        left_out=quote.omitted_words,
        own_voice=quote.by_outlet,
        alone=rests_on_anonymous_source(quote),
        shared_by=tuple(entity_link(records, source, language) for source in quote.shared_by),
    )


def words_of(brief: Brief, quote: Quote) -> tuple[Text, ...]:
    """Return the direct words, the original first, then the translation, then any other language."""
    order = {brief.language: 0, brief.translation: 1}
    return tuple(sorted(quote.words.texts(), key=lambda text: order.get(text.language, 2)))


def anchor(brief: Brief, quote: Quote) -> str:
    """Return an anchor made of the quote's own content, so that its neighbours may change."""
    content = "\n".join(value for _, value in (*quote.words.pairs, *quote.reported.pairs))
    return "q-" + blake2b(f"{brief.id}\n{quote.speaker}\n{content}".encode(), digest_size=4).hexdigest()


def _speaker(published: PublishedBrief, quote: Quote, language: str) -> Link | None:
    if quote.by_outlet:
        return outlet_link(published.records, published.brief.provenance.outlet, language)
    return entity_link(published.records, quote.speaker, language) if quote.speaker else None


def _segment(brief: Brief, quote: Quote, language: str) -> str:
    for segment in brief.segments:
        if segment.number == quote.segment:
            return address.segment(language, brief.id, segment.anchor)
    return ""


def _text(text: Text) -> Text | None:
    return text or None
