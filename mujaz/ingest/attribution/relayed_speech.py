"""Reads cues of relayed speech: they name the intermediary first, and then the source."""

from mujaz.ingest.attribution.subject_after_verb import phrase_after
from mujaz.ingest.attribution.types import Cue
from mujaz.ingest.text.tokens import TokenizedParagraph
from mujaz.language.quotation.pair_marks import MARKS
from mujaz.language.speech.rules import AttributionForm, ReportingWord, SpeechWords

MAX_SOURCE_WORDS = 24
"""Number of tokens within which the source is named."""

MAX_CONTENT_WORDS = 9
"""Number of tokens within which the reported content begins."""


def relay_cue(
    paragraph: TokenizedParagraph, index: int, reporting: ReportingWord, speech: SpeechWords
) -> Cue | None:
    """Return the cue in «نقلت وكالة … عن مسؤول قوله إن»: intermediary, source, and content."""
    token = paragraph.tokens[index]
    via = phrase_after(paragraph, index + 1, speech, speech.before_source)
    source_index = _source_preposition(paragraph, index, via.next_index if via else index + 1, speech)
    if source_index < 0:
        return None
    subject = phrase_after(paragraph, source_index + 1, speech)
    start = paragraph.token_index(subject.end) if subject else source_index + 1
    content_start = _content_start(paragraph, start, speech)
    has_conjunction = token.key not in speech.reporting
    return Cue(
        token.start,
        token.end,
        AttributionForm.RELAYED,
        reporting.agreement,
        token.sentence,
        has_conjunction,
        subject,
        via,
        content_start,
    )


def _source_preposition(
    paragraph: TokenizedParagraph, verb_index: int, start: int, speech: SpeechWords
) -> int:
    """Return the index of the preposition before the source, -1 if the sentence has none."""
    for index in range(start, min(verb_index + MAX_SOURCE_WORDS, len(paragraph.tokens))):
        token = paragraph.tokens[index]
        if token.key in speech.before_source:
            return index
        if token.sentence != paragraph.tokens[verb_index].sentence or token.key in speech.complements:
            return -1
    return -1


def _content_start(paragraph: TokenizedParagraph, index: int, speech: SpeechWords) -> int:
    """Return the offset of the reported content, -1 if none begins close behind."""
    for token in paragraph.tokens[index : index + MAX_CONTENT_WORDS]:
        if token.key in speech.complements or token.text == ":":
            return token.end
        if token.text in MARKS:
            return token.start
    return -1
