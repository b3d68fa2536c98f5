"""Finds reporting words and phrases in a paragraph, outside quotation marks."""

from collections.abc import Iterator

from mujaz.ingest.attribution.according_to import according_cue, according_length
from mujaz.ingest.attribution.relayed_speech import relay_cue
from mujaz.ingest.attribution.reporting_words import bare_key
from mujaz.ingest.attribution.subject_after_verb import phrase_after
from mujaz.ingest.attribution.subject_before_verb import phrase_before
from mujaz.ingest.attribution.types import Cue, Phrase
from mujaz.ingest.text.tokens import TokenizedParagraph
from mujaz.language.quotation.pair_marks import MARKS
from mujaz.language.speech.rules import AttributionForm, ReportingWord, SpeechWords

NEAR_WORDS = 3
"""Number of tokens within which a participle or an ambiguous word needs its complement."""

FAR_WORDS = 24
"""Number of tokens within which a verb needs its complement."""


def cues_in(paragraph: TokenizedParagraph, speech: SpeechWords) -> tuple[Cue, ...]:
    """Return the cues of one paragraph in order."""
    return tuple(sorted(_scan_cues(paragraph, speech), key=lambda cue: cue.start))


def _scan_cues(paragraph: TokenizedParagraph, speech: SpeechWords) -> Iterator[Cue]:
    for index, token in enumerate(paragraph.tokens):
        if token.is_quoted or not token.is_word:
            continue
        length = according_length(paragraph, index, speech)
        if length:
            yield from according_cue(paragraph, index, length, speech)
            continue
        key = bare_key(token.key, speech)
        reporting = speech.reporting.get(key)
        if reporting is None or (index and paragraph.tokens[index - 1].key in speech.denials):
            continue
        cue = _verb_cue(paragraph, index, reporting, speech)
        if cue and (key not in speech.ambiguous or _has_plain_complement(paragraph, index, cue)):
            yield cue


def _has_plain_complement(paragraph: TokenizedParagraph, index: int, cue: Cue) -> bool:
    """Whether أن or a colon close behind shows that an ambiguous word reports; a quotation mark does not."""
    last = paragraph.tokens[min(index + FAR_WORDS, len(paragraph.tokens) - 1)].start
    return (
        0 <= cue.content_start <= min(last, len(paragraph.text) - 1)
        and paragraph.text[cue.content_start] not in MARKS
    )


def _verb_cue(
    paragraph: TokenizedParagraph, index: int, reporting: ReportingWord, speech: SpeechWords
) -> Cue | None:
    token = paragraph.tokens[index]
    has_conjunction = token.key not in speech.reporting
    if reporting.form is AttributionForm.RELAYED:
        return relay_cue(paragraph, index, reporting, speech)
    subject = (
        _subject(paragraph, index, reporting, speech) if reporting.form is AttributionForm.FINITE else None
    )
    start = paragraph.token_index(subject.end) if subject and subject.start > token.start else index + 1
    max_words = NEAR_WORDS if reporting.form is AttributionForm.PARTICIPLE else FAR_WORDS
    content_start = _content_start(paragraph, start, reporting, speech, max_words)
    if content_start < 0 and index and paragraph.tokens[index - 1].key in speech.relays:
        content_start = token.end
    form, agreement = reporting.form, reporting.agreement
    return Cue(
        token.start, token.end, form, agreement, token.sentence, has_conjunction, subject, None, content_start
    )


def _subject(
    paragraph: TokenizedParagraph, index: int, reporting: ReportingWord, speech: SpeechWords
) -> Phrase | None:
    """Return the speaker phrase behind the verb or before it, in the order that the language prefers."""
    key = paragraph.tokens[index].key
    starts_clause = key[:1] in speech.clause_prefixes and key not in speech.reporting
    before = None if starts_clause else phrase_before(paragraph, index, speech)
    after = phrase_after(
        paragraph, _subject_search_start(paragraph, index, speech), speech, reporting.required_words
    )
    return (before or after) if speech.subject_first else (after or before)


def _subject_search_start(paragraph: TokenizedParagraph, index: int, speech: SpeechWords) -> int:
    """Return the index from which the subject is searched: behind `in` after a verb such as `contained`."""
    has_preposition = (
        bare_key(paragraph.tokens[index].key, speech) in speech.containing
        and index + 1 < len(paragraph.tokens)
        and paragraph.tokens[index + 1].key in speech.preposition
    )
    return index + 1 + has_preposition


def _content_start(
    paragraph: TokenizedParagraph, index: int, reporting: ReportingWord, speech: SpeechWords, max_words: int
) -> int:
    """Return the offset of the reported content, -1 if a sentence or reporting word begins first."""
    tokens = paragraph.tokens
    if index >= len(tokens):
        return -1
    first = tokens[max(index - 1, 0)].sentence
    for following in range(index, min(index + max_words, len(tokens))):
        token = tokens[following]
        if token.sentence != first or (
            following > index
            and bare_key(token.key, speech) in speech.reporting
            and token.key not in speech.ambiguous
        ):
            return -1
        if token.key in speech.complements or token.text == ":":
            return token.end
        if token.text in MARKS:
            return token.start
        if (
            reporting.required_words
            and following <= index + NEAR_WORDS
            and _is_report_marker(token.key, reporting.required_words)
        ):
            return token.end
    return -1


def _is_report_marker(key: str, alone: frozenset[str]) -> bool:
    return key in alone or ("ب" in alone and key.startswith("ب") and len(key) > 3)
