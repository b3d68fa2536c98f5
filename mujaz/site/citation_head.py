"""What citation managers read in a brief's head: Highwire tags and Dublin Core."""

from collections.abc import Iterator

from mujaz.site import address
from mujaz.site.cards import title_of
from mujaz.site.links import outlet_link
from mujaz.site.outward import absolute
from mujaz.site.shown import Shown

Pairs = tuple[tuple[str, str], ...]


def citation_head(shown: Shown, language: str) -> Pairs:
    """Return the `<meta name content>` pairs of a brief, without those that have nothing to say."""
    pairs = (*_highwire(shown, language), *_dublin_core(shown, language))
    return tuple((name, value) for name, value in pairs if value)


def _highwire(shown: Shown, language: str) -> Iterator[tuple[str, str]]:
    brief, settings = shown.brief, shown.settings
    day = brief.provenance.day
    yield "citation_title", title_of(brief, language).value
    yield "citation_author", brief.provenance.byline
    yield "citation_publication_date", f"{day:%Y/%m/%d}" if day else ""
    yield "citation_language", language
    if settings.site_url:
        yield "citation_public_url", absolute(settings, address.brief(language, brief.id))
    yield "citation_technical_report_institution", settings.site_name.best(language).value


def _dublin_core(shown: Shown, language: str) -> Iterator[tuple[str, str]]:
    """Yield what Highwire tags cannot say: they know no original behind the page."""
    brief, day = shown.brief, shown.brief.provenance.day
    yield "dcterms.publisher", outlet_link(shown.records, brief.provenance.outlet, language).text.value
    yield "dcterms.issued", day.isoformat() if day else ""
    yield "dcterms.modified", brief.updated.isoformat() if brief.updated else ""
    yield "dcterms.language", brief.language
    yield "dcterms.source", brief.provenance.url
