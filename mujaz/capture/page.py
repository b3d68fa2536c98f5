"""One pasted page to an article: the stages of capture on one screen."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from mujaz.capture.article import Article, Kind, Line, Named, OutletGuess, Paragraph, Published
from mujaz.capture.attribution import attribute
from mujaz.capture.byline import byline_in
from mujaz.capture.dateline import published_from, with_time
from mujaz.capture.language import language_of
from mujaz.capture.lines import lines_of, removed
from mujaz.capture.names import unknown_names
from mujaz.capture.outlet import address_of, outlet_names, recognise
from mujaz.capture.paragraphs import paragraphs_of, sort_lines
from mujaz.capture.photo import credit_of, is_credit, photo_in
from mujaz.capture.relative import relative_to
from mujaz.link.matcher import Matcher, scan, settle, supported_by
from mujaz.model.entity import EntityType
from mujaz.model.library import Library
from mujaz.model.provenance import Photo

KICKER = re.compile(r"(?P<kicker>[^\W\d_]{2,12})\s?[-–—:|]\s?\S")
KICKERS = frozenset(
    {
        "خاص",
        "حصري",
        "عاجل",
        "تقرير",
        "تحليل",
        "مقابلة",
        "حوار",
        "رأي",
        "تحقيق",
        "بالفيديو",
        "بالصور",
        "exclusive",
        "analysis",
        "opinion",
        "interview",
    }
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person says about the inputs; it goes before everything that the text seems to say."""

    moment: datetime
    """When the inputs were copied; of a day alone, noon."""
    outlet: str = ""
    url: str = ""
    archive: str = ""
    rights: str = ""
    language: str = ""

    @property
    def retrieved(self) -> date:
        return self.moment.date()


def read_page(text: str, wishes: Wishes, library: Library, matcher: Matcher) -> Article:
    """Return the article in the text of one page; nothing is read or written."""
    lines = sort_lines(lines_of(text))
    paragraphs = paragraphs_of(lines)
    language, doubt = language_of("\n".join(paragraph.text for paragraph in paragraphs) or text)
    language = wishes.language or language
    outlet = OutletGuess(wishes.outlet) if wishes.outlet else recognise(wishes.url, lines, library.outlets)
    record = library.outlets.get(outlet.outlet)
    mentions = mentions_in(paragraphs, language, matcher)
    persons = {entity.id for entity in library.entities.values() if entity.type is EntityType.PERSON}
    said = attribute(paragraphs, language, mentions, persons)
    title = next((line.text for line in lines if line.kind is Kind.TITLE), "")
    return Article(
        title=title,
        kicker=_kicker(lines, title),
        outlet=outlet,
        byline=_byline(lines),
        published=_published(lines, record.country if record else "", wishes.moment),
        language=language,
        photo=_photo(lines),
        paragraphs=paragraphs,
        dropped=tuple(line for line in lines if line.kind is Kind.DROPPED),
        quotations=said.quotations,
        statements=said.statements,
        mentions=mentions,
        unknown=unknown_names(paragraphs, said.quotations, mentions, outlet_names(library.outlets)),
        remarks=tuple(_remarks(text, "" if wishes.language else doubt)),
        url=address_of(lines, record),
    )


def mentions_in(paragraphs: Sequence[Paragraph], language: str, matcher: Matcher) -> tuple[Named, ...]:
    """Return every place where a record is named; an ambiguous name counts where the article supports it."""
    found = [scan(matcher, paragraph.text, language) for paragraph in paragraphs]
    support = frozenset[str]().union(*map(supported_by, found))
    return tuple(
        Named(number, mention.entity, paragraph.text[mention.start : mention.end], mention.start, mention.end)
        for number, (paragraph, hits) in enumerate(zip(paragraphs, found, strict=True), 1)
        for mention in settle(hits, support)
    )


def ids_in(text: str, language: str, matcher: Matcher, mentions: Sequence[Named]) -> tuple[str, ...]:
    """Return the ids of records that a title names, in order."""
    hits = scan(matcher, text, language)
    support = supported_by(hits) | {named.entity for named in mentions}
    return tuple(dict.fromkeys(mention.entity for mention in settle(hits, support)))


def _kicker(lines: Sequence[Line], title: str) -> str:
    """Return the line above the title, or the word that a desk glues to its front («خاص- …»)."""
    above = next((line.text for line in lines if line.kind is Kind.KICKER), "")
    match = KICKER.match(title)
    return above or (match["kicker"] if match and match["kicker"].lower() in KICKERS else "")


def _byline(lines: Sequence[Line]) -> str:
    line = next((line for line in lines if line.kind is Kind.BYLINE), None)
    return (byline_in(line.text) or line.text.strip(" ()[]")) if line else ""


def _published(lines: Sequence[Line], country: str, moment: datetime) -> Published:
    """Read the dateline; a line such as `منذ يومين` counts where there is no better one."""
    dated = [place for place, line in enumerate(lines) if line.kind is Kind.DATELINE]
    dated.sort(key=lambda place: bool(lines[place].why))
    for place in dated:
        line = with_time(lines[place], lines[place + 1] if place + 1 < len(lines) else None)
        found = published_from(line.text, line.number, country)
        if found.value is not None:
            return found
    relative = (relative_to(lines[place].text, lines[place].number, moment) for place in dated)
    return next((found for found in relative if found.value is not None), Published())


def _photo(lines: Sequence[Line]) -> Photo | None:
    captions = [line.text for line in lines if line.kind is Kind.CAPTION]
    if not captions:
        return None
    found = [
        photo_in(text) or Photo("" if is_credit(text) else text, credit_of(text) if is_credit(text) else "")
        for text in captions
    ]
    first = found[0]
    for other in found[1:]:
        first = replace(first, caption=first.caption or other.caption, credit=first.credit or other.credit)
    return first


def _remarks(text: str, doubt: str) -> list[str]:
    controls = removed(text) - text.count("\n")
    made = (
        [f"{controls} invisible characters (direction marks and the like) were taken out."]
        if controls > 0
        else []
    )
    return [*made, f"The language is a guess: {doubt}."] if doubt else made
