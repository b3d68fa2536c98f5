"""Who says what in an article: direct quotes and reported statements, paragraph by paragraph."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from mujaz.ingest.article import Kind, Named, Paragraph, Quotation, Statement
from mujaz.ingest.attribution.continued_quotes import close_marks
from mujaz.ingest.attribution.cues import cues_in
from mujaz.ingest.attribution.quotations import quotations_in
from mujaz.ingest.attribution.reported_statements import statements_in
from mujaz.ingest.attribution.resolve_speakers import Voice, resolve
from mujaz.ingest.attribution.types import Setting
from mujaz.language.speech.by_language import speech_of


@dataclass(frozen=True, slots=True)
class Attributed:
    """What was found in the paragraphs of one article."""

    quotations: tuple[Quotation, ...]
    statements: tuple[Statement, ...]


def attribute(
    paragraphs: Sequence[Paragraph], language: str, mentions: Sequence[Named], persons: Collection[str]
) -> Attributed:
    """Return the direct quotes and reported statements of an article."""
    quotations: list[Quotation] = []
    statements: list[Statement] = []
    voices: list[Voice] = []
    speech = speech_of(language)
    for number, held in enumerate(close_marks([paragraph.text for paragraph in paragraphs]), 1):
        if paragraphs[number - 1].kind is Kind.HEADING:
            continue
        named = tuple(mention for mention in mentions if mention.segment == number)
        setting = Setting(number, held, named, persons, speech)
        cues = cues_in(held, speech)
        speakers = resolve(cues, setting, voices)
        found, used = quotations_in(setting, cues, speakers, voices)
        quotations.extend(found)
        statements.extend(statements_in(setting, cues, speakers, used))
    return Attributed(_told(quotations), tuple(statements))


def _told(quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """Mark every quote that has nobody's name as unsure."""
    return tuple(
        quote
        if quote.speaker.text or quote.speaker.unsure
        else replace(quote, speaker=replace(quote.speaker, unsure="who says this?"))
        for quote in quotations
    )
