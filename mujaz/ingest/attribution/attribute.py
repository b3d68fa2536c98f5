"""Attributes the direct quotes and reported statements of an article, paragraph by paragraph."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from mujaz.ingest.article import DirectQuote, EntityMention, LineKind, Paragraph, ReportedStatement
from mujaz.ingest.attribution.continued_quotes import tokenize_paragraphs
from mujaz.ingest.attribution.cues import cues_in
from mujaz.ingest.attribution.direct_quotes import direct_quotes_in
from mujaz.ingest.attribution.reported_statements import statements_in
from mujaz.ingest.attribution.resolve_speakers import EarlierSpeaker, resolve_speakers
from mujaz.ingest.attribution.types import ParagraphContext
from mujaz.language.speech.by_language import speech_of


@dataclass(frozen=True, slots=True)
class Attributions:
    """Direct quotes and reported statements of one article."""

    direct_quotes: tuple[DirectQuote, ...]
    statements: tuple[ReportedStatement, ...]


def attribute(
    paragraphs: Sequence[Paragraph],
    language: str,
    mentions: Sequence[EntityMention],
    persons: Collection[str],
) -> Attributions:
    """Return the direct quotes and reported statements of an article."""
    direct_quotes: list[DirectQuote] = []
    statements: list[ReportedStatement] = []
    earlier_speakers: list[EarlierSpeaker] = []
    speech = speech_of(language)
    for number, tokenized in enumerate(tokenize_paragraphs([paragraph.text for paragraph in paragraphs]), 1):
        if paragraphs[number - 1].kind is LineKind.HEADING:
            continue
        paragraph_mentions = tuple(mention for mention in mentions if mention.segment == number)
        context = ParagraphContext(number, tokenized, paragraph_mentions, persons, speech)
        cues = cues_in(tokenized, speech)
        speakers = resolve_speakers(cues, context, earlier_speakers)
        paragraph_quotes, used_cues = direct_quotes_in(context, cues, speakers, earlier_speakers)
        direct_quotes.extend(paragraph_quotes)
        statements.extend(statements_in(context, cues, speakers, used_cues))
    return Attributions(_doubt_nameless(direct_quotes), tuple(statements))


def _doubt_nameless(direct_quotes: Sequence[DirectQuote]) -> tuple[DirectQuote, ...]:
    """Add a doubt to every quote without a speaker."""
    return tuple(
        quote
        if quote.speaker.text or quote.speaker.doubt
        else replace(quote, speaker=replace(quote.speaker, doubt="who says this?"))
        for quote in direct_quotes
    )
