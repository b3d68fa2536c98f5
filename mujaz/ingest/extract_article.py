"""Extracts the article of one page: every stage from lines to quotes, in order."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mujaz.ingest.article import Article, LineKind, OutletGuess, PageLine
from mujaz.ingest.attribution.attribute import attribute
from mujaz.ingest.attribution.mentions import mentions_in
from mujaz.ingest.attribution.unknown_names import unknown_names
from mujaz.ingest.dates.publication_date import publication_date
from mujaz.ingest.layout.classify_lines import classify_lines, paragraphs_of
from mujaz.ingest.layout.header_fields import byline_of, kicker_of, photo_of
from mujaz.ingest.layout.recognise_outlet import article_address, outlet_name_keys, recognise_outlet
from mujaz.ingest.options import IngestOptions
from mujaz.ingest.source_page import SourcePage
from mujaz.language.detect_language import detect_language
from mujaz.link.matcher import Matcher
from mujaz.model.entity import EntityType
from mujaz.model.library import Library


def extract_article(page: SourcePage, options: IngestOptions, library: Library, matcher: Matcher) -> Article:
    """Return the article in one page. A pure function: nothing is read or written."""
    lines = classify_lines(page.lines)
    paragraphs = paragraphs_of(lines)
    guess, doubt = detect_language("\n".join(line.text for line in paragraphs or lines))
    language = options.language or guess
    mentions = mentions_in(paragraphs, language, matcher)
    persons = {entity.id for entity in library.entities.values() if entity.type is EntityType.PERSON}
    attributions = attribute(paragraphs, language, mentions, persons)
    unknown = unknown_names(
        paragraphs, attributions.direct_quotes, mentions, outlet_name_keys(library.outlets)
    )
    source_details = _article_without_text(page, lines, options, library)
    return replace(
        source_details,
        language=language,
        paragraphs=paragraphs,
        direct_quotes=attributions.direct_quotes,
        statements=attributions.statements,
        mentions=mentions,
        unknown_names=unknown,
        remarks=tuple(_remarks(page.invisible_characters, "" if options.language else doubt)),
    )


def _article_without_text(
    page: SourcePage, lines: Sequence[PageLine], options: IngestOptions, library: Library
) -> Article:
    """Return the article's title, outlet, byline, date and photo, without its paragraphs."""
    url = options.url or page.metadata.url
    outlet = OutletGuess(options.outlet) if options.outlet else recognise_outlet(url, lines, library.outlets)
    record = library.outlets.get(outlet.outlet_id)
    title = next((line.text for line in lines if line.kind is LineKind.TITLE), page.metadata.title)
    country = record.country if record else ""
    return Article(
        title=title,
        kicker=kicker_of(lines, title),
        outlet=outlet,
        byline=byline_of(lines) or page.metadata.author,
        published=publication_date(lines, page.metadata.published, country, options.moment),
        photo=photo_of(lines),
        dropped_lines=tuple(line for line in lines if line.kind is LineKind.DROPPED),
        url=article_address(lines, page.metadata.url, record),
    )


def _remarks(invisible: int, doubt: str) -> Iterator[str]:
    if invisible > 0:
        yield f"{invisible} invisible characters (direction marks and the like) were taken out."
    if doubt:
        yield f"The language is a guess: {doubt}."
