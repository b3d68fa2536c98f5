"""One page to an article: the stages of capture on one screen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mujaz.ingest.article import Article, Kind, Line, OutletGuess
from mujaz.ingest.attribution.attribute import attribute
from mujaz.ingest.attribution.mentions import mentions_in
from mujaz.ingest.attribution.unknown_names import unknown_names
from mujaz.ingest.dates.published import published_of
from mujaz.ingest.layout.article_meta import byline_of, kicker_of, photo_of
from mujaz.ingest.layout.classify_lines import paragraphs_of, sort_lines
from mujaz.ingest.layout.outlet import address_of, outlet_names, recognise
from mujaz.ingest.options import Wishes
from mujaz.ingest.source.html_metadata import Facts
from mujaz.ingest.text.lines import lines_of, removed
from mujaz.language.detect import language_of
from mujaz.link.matcher import Matcher
from mujaz.model.entity import EntityType
from mujaz.model.library import Library

NOTHING = Facts()


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of one page, some perhaps dropped already, and what its head says."""

    lines: tuple[Line, ...]
    facts: Facts = NOTHING
    invisible: int = 0
    """Invisible characters that were taken out of the lines."""


def text_page(text: str) -> Page:
    """Return the page in pasted text."""
    return Page(lines_of(text), invisible=removed(text) - text.count("\n"))


def read_page(page: Page, wishes: Wishes, library: Library, matcher: Matcher) -> Article:
    """Return the article in one page; nothing is read or written."""
    lines = sort_lines(page.lines)
    paragraphs = paragraphs_of(lines)
    guess, doubt = language_of("\n".join(line.text for line in paragraphs or lines))
    language = wishes.language or guess
    mentions = mentions_in(paragraphs, language, matcher)
    persons = {entity.id for entity in library.entities.values() if entity.type is EntityType.PERSON}
    said = attribute(paragraphs, language, mentions, persons)
    unknown = unknown_names(paragraphs, said.quotations, mentions, outlet_names(library.outlets))
    bare = _about(page, lines, wishes, library)
    return replace(
        bare,
        language=language,
        paragraphs=paragraphs,
        quotations=said.quotations,
        statements=said.statements,
        mentions=mentions,
        unknown=unknown,
        remarks=tuple(_remarks(page.invisible, "" if wishes.language else doubt)),
    )


def _about(page: Page, lines: Sequence[Line], wishes: Wishes, library: Library) -> Article:
    """Return the article without its text: what stands around it and says where it comes from."""
    url = wishes.url or page.facts.url
    outlet = OutletGuess(wishes.outlet) if wishes.outlet else recognise(url, lines, library.outlets)
    record = library.outlets.get(outlet.outlet)
    title = next((line.text for line in lines if line.kind is Kind.TITLE), page.facts.title)
    country = record.country if record else ""
    return Article(
        title=title,
        kicker=kicker_of(lines, title),
        outlet=outlet,
        byline=byline_of(lines) or page.facts.author,
        published=published_of(lines, page.facts.published, country, wishes.moment),
        photo=photo_of(lines),
        dropped=tuple(line for line in lines if line.kind is Kind.DROPPED),
        url=address_of(lines, page.facts.url, record),
    )


def _remarks(invisible: int, doubt: str) -> Iterator[str]:
    if invisible > 0:
        yield f"{invisible} invisible characters (direction marks and the like) were taken out."
    if doubt:
        yield f"The language is a guess: {doubt}."
