"""Decides which quoted runs are direct quotes, and whose. Names, titles and scare quotes are left out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mujaz.ingest.article import DirectQuote, Speaker
from mujaz.ingest.attribution.quote_score import is_adjacent, is_introduced, is_whole_paragraph, length_score
from mujaz.ingest.attribution.resolve_speakers import NOBODY, EarlierSpeaker, carry_over_speaker
from mujaz.ingest.attribution.speaker_from_phrase import speaker_from_phrase
from mujaz.ingest.attribution.subject_before_verb import name_before_colon
from mujaz.ingest.attribution.types import Cue, ParagraphContext
from mujaz.ingest.text.tokens import TokenizedParagraph
from mujaz.language.quotation.pair_marks import QuotationPair
from mujaz.language.speech.rules import Agreement, AttributionForm

MIN_SCORE = 3
MAX_TOKENS_AFTER = 3
"""Number of tokens within which the verb must follow its quotation."""

EARLIER_SENTENCE = "the verb stands in an earlier sentence"


@dataclass(frozen=True, slots=True)
class CandidateQuote:
    """A quoted run with its score, and the cue that may govern it."""

    pair: QuotationPair
    score: int
    cue_index: int
    """Index of the cue in the paragraph; -1 if none governs the run."""
    is_near: bool
    """Whether the cue stands in the same sentence or right behind."""


def direct_quotes_in(
    context: ParagraphContext,
    cues: Sequence[Cue],
    speakers: Sequence[Speaker],
    earlier_speakers: Sequence[EarlierSpeaker],
) -> tuple[tuple[DirectQuote, ...], frozenset[int]]:
    """Return the direct quotes of one paragraph, and the indices of the cues that introduce them."""
    direct_quotes: list[DirectQuote] = []
    used_cues: set[int] = set()
    for candidate in _candidates(context, cues):
        if candidate.score < MIN_SCORE:
            continue
        start, end = _stripped_span(context.tokenized.text, candidate.pair)
        speaker = _quote_speaker(candidate, speakers, earlier_speakers, context)
        direct_quotes.append(
            DirectQuote(context.segment, start, end, context.tokenized.text[start:end], speaker)
        )
        used_cues.add(candidate.cue_index)
    return tuple(direct_quotes), frozenset(used_cues - {-1})


def _quote_speaker(
    candidate: CandidateQuote,
    speakers: Sequence[Speaker],
    earlier_speakers: Sequence[EarlierSpeaker],
    context: ParagraphContext,
) -> Speaker:
    if candidate.cue_index < 0:
        opening_name = name_before_colon(context.tokenized, candidate.pair)
        if opening_name is not None:
            return speaker_from_phrase(opening_name, context)
        previous = carry_over_speaker(earlier_speakers, Agreement.ANY, context.segment)
        return previous if previous.doubt else replace(previous, doubt="no reporting verb stands near")
    speaker = speakers[candidate.cue_index]
    if not speaker.text:
        return replace(speaker, doubt=speaker.doubt or NOBODY)
    return speaker if candidate.is_near else replace(speaker, doubt=speaker.doubt or EARLIER_SENTENCE)


def _candidates(context: ParagraphContext, cues: Sequence[Cue]) -> Iterator[CandidateQuote]:
    for pair in context.tokenized.pairing.outer:
        first = context.tokenized.token_index(pair.start)
        next_index = context.tokenized.token_index(pair.end + 1)
        earlier_cues = [index for index, cue in enumerate(cues) if cue.end <= pair.start]
        sentence = context.tokenized.tokens[first].sentence
        same_sentence = [index for index in earlier_cues if cues[index].sentence == sentence]
        has_introduction = is_introduced(context.tokenized, first, context.speech)
        following_cue = _cue_after(context.tokenized, next_index, cues)
        weight = length_score(context, pair) + 2 * has_introduction
        # A verb behind the quotation wins unless the sentence has introduced it already. A cue in an
        # earlier sentence weighs less. Without a cue, only a quotation that fills its paragraph gains.
        if following_cue >= 0 and (not has_introduction or not same_sentence):
            yield CandidateQuote(pair, weight + 3 - has_introduction, following_cue, True)
        elif same_sentence:
            adjacency = 2 * is_adjacent(cues[same_sentence[-1]], context.tokenized, first)
            yield CandidateQuote(pair, weight + 1 + adjacency, same_sentence[-1], True)
        elif earlier_cues and name_before_colon(context.tokenized, pair) is None:
            yield CandidateQuote(pair, weight + 1, earlier_cues[-1], False)
        else:
            yield CandidateQuote(pair, weight + 2 * is_whole_paragraph(context.tokenized, pair), -1, False)


def _cue_after(paragraph: TokenizedParagraph, start: int, cues: Sequence[Cue]) -> int:
    """Return the index of the cue behind a quotation: «…»، قال X. A cue with و begins a clause of its own."""
    if start >= len(paragraph.tokens):
        return -1
    limit = paragraph.tokens[min(start + MAX_TOKENS_AFTER, len(paragraph.tokens) - 1)].start
    for index, cue in enumerate(cues):
        if (
            paragraph.tokens[start].start <= cue.start <= limit
            and not cue.has_conjunction
            and cue.form is not AttributionForm.PARTICIPLE
        ):
            between = [token.text for token in paragraph.tokens[start : paragraph.token_index(cue.start)]]
            return (
                index
                if not set(between) & set(".؛;") and (cue.subject or cue.form is AttributionForm.ACCORDING)
                else -1
            )
    return -1


def _stripped_span(text: str, pair: QuotationPair) -> tuple[int, int]:
    start, end = pair.start + 1, pair.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
