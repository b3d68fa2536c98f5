"""Which of the quoted runs are somebody's words, and whose. Names, titles and scare quotes are left out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mujaz.ingest.article import Quotation, Speaker
from mujaz.ingest.attribution.quote_score import is_adjacent, is_introduced, is_whole_paragraph, length_score
from mujaz.ingest.attribution.resolve_speakers import NOBODY, EarlierSpeaker, carry_over_speaker
from mujaz.ingest.attribution.speakers import speaker_from_phrase
from mujaz.ingest.attribution.subject_before_verb import name_before_colon
from mujaz.ingest.attribution.types import Cue, ParagraphContext
from mujaz.ingest.text.tokens import TokenizedParagraph
from mujaz.language.quotation.pair_marks import Pair
from mujaz.language.speech.rules import Agreement, Form

MIN_SCORE = 3
MAX_TOKENS_AFTER = 3
"""Tokens within which the verb must follow the words it attributes."""

EARLIER_SENTENCE = "the verb stands in an earlier sentence"


@dataclass(frozen=True, slots=True)
class CandidateQuote:
    """A quoted run with the cue that may govern it."""

    pair: Pair
    score: int
    cue: int
    """Place of the cue in the paragraph; -1 where none governs it."""
    direct: bool
    """Whether the cue stands in the same sentence or right behind."""


def quotations_in(
    setting: ParagraphContext,
    cues: Sequence[Cue],
    speakers: Sequence[Speaker],
    voices: Sequence[EarlierSpeaker],
) -> tuple[tuple[Quotation, ...], frozenset[int]]:
    """Return the direct quotes of one paragraph, and the places of the cues that introduce them."""
    made: list[Quotation] = []
    used: set[int] = set()
    for placed in _candidates(setting, cues):
        if placed.score < MIN_SCORE:
            continue
        start, end = _stripped_span(setting.tokenized.text, placed.pair)
        speaker = _quote_speaker(placed, speakers, voices, setting)
        made.append(Quotation(setting.segment, start, end, setting.tokenized.text[start:end], speaker))
        used.add(placed.cue)
    return tuple(made), frozenset(used - {-1})


def _quote_speaker(
    placed: CandidateQuote,
    speakers: Sequence[Speaker],
    voices: Sequence[EarlierSpeaker],
    setting: ParagraphContext,
) -> Speaker:
    if placed.cue < 0:
        named = name_before_colon(setting.tokenized, placed.pair)
        if named is not None:
            return speaker_from_phrase(named, setting)
        found = carry_over_speaker(voices, Agreement.ANY, setting.segment)
        return found if found.doubt else replace(found, doubt="no reporting verb stands near")
    speaker = speakers[placed.cue]
    if not speaker.text:
        return replace(speaker, doubt=speaker.doubt or NOBODY)
    return speaker if placed.direct else replace(speaker, doubt=speaker.doubt or EARLIER_SENTENCE)


def _candidates(setting: ParagraphContext, cues: Sequence[Cue]) -> Iterator[CandidateQuote]:
    for pair in setting.tokenized.pairing.outer:
        first, behind = setting.tokenized.token_index(pair.start), setting.tokenized.token_index(pair.end + 1)
        before = [place for place, cue in enumerate(cues) if cue.end <= pair.start]
        sentence = setting.tokenized.tokens[first].sentence
        same = [place for place in before if cues[place].sentence == sentence]
        introduced = is_introduced(setting.tokenized, first, setting.speech)
        after = _cue_after(setting.tokenized, behind, cues)
        weight = length_score(setting, pair) + 2 * introduced
        if after >= 0 and (not introduced or not same):
            yield CandidateQuote(pair, weight + 3 - introduced, after, True)
        elif same:
            near = 2 * is_adjacent(cues[same[-1]], setting.tokenized, first)
            yield CandidateQuote(pair, weight + 1 + near, same[-1], True)
        elif before and name_before_colon(setting.tokenized, pair) is None:
            yield CandidateQuote(pair, weight + 1, before[-1], False)
        else:
            yield CandidateQuote(pair, weight + 2 * is_whole_paragraph(setting.tokenized, pair), -1, False)


def _cue_after(held: TokenizedParagraph, behind: int, cues: Sequence[Cue]) -> int:
    """Return the place of the cue that follows the words: «…»، قال X. One with و begins anew."""
    if behind >= len(held.tokens):
        return -1
    limit = held.tokens[min(behind + MAX_TOKENS_AFTER, len(held.tokens) - 1)].start
    for place, cue in enumerate(cues):
        if (
            held.tokens[behind].start <= cue.start <= limit
            and not cue.has_conjunction
            and cue.form is not Form.PARTICIPLE
        ):
            between = [token.text for token in held.tokens[behind : held.token_index(cue.start)]]
            return (
                place if not set(between) & set(".؛;") and (cue.subject or cue.form is Form.ACCORDING) else -1
            )
    return -1


def _stripped_span(text: str, pair: Pair) -> tuple[int, int]:
    start, end = pair.start + 1, pair.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
