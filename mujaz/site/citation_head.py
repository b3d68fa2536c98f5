"""Highwire `citation_*` tags in a brief's head, for citation managers. The original is in the JSON-LD."""

from collections.abc import Iterator

from mujaz.site import address
from mujaz.site.cards import title_of
from mujaz.site.external_links import absolute
from mujaz.site.published_brief import PublishedBrief

Pairs = tuple[tuple[str, str], ...]


def citation_head(published: PublishedBrief, language: str) -> Pairs:
    """Return the `<meta name content>` pairs of a brief, without empty ones."""
    pairs = _highwire(published, language)
    return tuple((name, value) for name, value in pairs if value)


def _highwire(published: PublishedBrief, language: str) -> Iterator[tuple[str, str]]:
    brief, settings = published.brief, published.settings
    day = brief.provenance.day
    yield "citation_title", title_of(brief, language).value
    yield "citation_author", brief.provenance.byline
    yield "citation_publication_date", f"{day:%Y/%m/%d}" if day else ""
    yield "citation_language", language
    if settings.site_url:
        yield "citation_public_url", absolute(settings, address.brief(language, brief.id))
    yield "citation_technical_report_institution", settings.site_name.best(language).value
