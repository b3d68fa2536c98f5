"""Which of the quoted runs are somebody's words, and whose. Names, titles and scare quotes are left out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mujaz.ingest.article import Quotation, Speaker
from mujaz.ingest.attribution.quote_score import fills, is_adjacent, is_introduced, weight_of
from mujaz.ingest.attribution.resolve_speakers import NOBODY, Voice, carried
from mujaz.ingest.attribution.speakers import speaker_of
from mujaz.ingest.attribution.subject_before_verb import name_before_colon
from mujaz.ingest.attribution.types import Cue, Setting
from mujaz.ingest.text.tokens import Tokens
from mujaz.language.quotation.pair_marks import Pair
from mujaz.language.speech.rules import Agreement, Form

ENOUGH = 3
AFTER = 3
"""Tokens within which the verb must follow the words it attributes."""

EARLIER_SENTENCE = "the verb stands in an earlier sentence"


@dataclass(frozen=True, slots=True)
class Placed:
    """A quoted run with the cue that may govern it."""

    pair: Pair
    score: int
    cue: int
    """Place of the cue in the paragraph; -1 where none governs it."""
    direct: bool
    """Whether the cue stands in the same sentence or right behind."""


def quotations_in(
    setting: Setting, cues: Sequence[Cue], speakers: Sequence[Speaker], voices: Sequence[Voice]
) -> tuple[tuple[Quotation, ...], frozenset[int]]:
    """Return the direct quotes of one paragraph, and the places of the cues that introduce them."""
    made: list[Quotation] = []
    used: set[int] = set()
    for placed in _placed(setting, cues):
        if placed.score < ENOUGH:
            continue
        start, end = _inside(setting.held.text, placed.pair)
        speaker = _speaker(placed, speakers, voices, setting)
        made.append(Quotation(setting.segment, start, end, setting.held.text[start:end], speaker))
        used.add(placed.cue)
    return tuple(made), frozenset(used - {-1})


def _speaker(
    placed: Placed, speakers: Sequence[Speaker], voices: Sequence[Voice], setting: Setting
) -> Speaker:
    if placed.cue < 0:
        named = name_before_colon(setting.held, placed.pair)
        if named is not None:
            return speaker_of(named, setting)
        found = carried(voices, Agreement.ANY, setting.segment)
        return found if found.unsure else replace(found, unsure="no reporting verb stands near")
    speaker = speakers[placed.cue]
    if not speaker.text:
        return replace(speaker, unsure=speaker.unsure or NOBODY)
    return speaker if placed.direct else replace(speaker, unsure=speaker.unsure or EARLIER_SENTENCE)


def _placed(setting: Setting, cues: Sequence[Cue]) -> Iterator[Placed]:
    for pair in setting.held.pairing.outer:
        first, behind = setting.held.at(pair.start), setting.held.at(pair.end + 1)
        before = [place for place, cue in enumerate(cues) if cue.end <= pair.start]
        sentence = setting.held.tokens[first].sentence
        same = [place for place in before if cues[place].sentence == sentence]
        introduced = is_introduced(setting.held, first, setting.speech)
        after = _cue_behind(setting.held, behind, cues)
        weight = weight_of(setting, pair) + 2 * introduced
        if after >= 0 and (not introduced or not same):
            yield Placed(pair, weight + 3 - introduced, after, True)
        elif same:
            near = 2 * is_adjacent(cues[same[-1]], setting.held, first)
            yield Placed(pair, weight + 1 + near, same[-1], True)
        elif before and name_before_colon(setting.held, pair) is None:
            yield Placed(pair, weight + 1, before[-1], False)
        else:
            yield Placed(pair, weight + 2 * fills(setting.held, pair), -1, False)


def _cue_behind(held: Tokens, behind: int, cues: Sequence[Cue]) -> int:
    """Return the place of the cue that follows the words: «…»، قال X. One with و begins anew."""
    if behind >= len(held.tokens):
        return -1
    limit = held.tokens[min(behind + AFTER, len(held.tokens) - 1)].start
    for place, cue in enumerate(cues):
        if (
            held.tokens[behind].start <= cue.start <= limit
            and not cue.joined
            and cue.form is not Form.PARTICIPLE
        ):
            between = [token.text for token in held.tokens[behind : held.at(cue.start)]]
            return (
                place if not set(between) & set(".؛;") and (cue.subject or cue.form is Form.ACCORDING) else -1
            )
    return -1


def _inside(text: str, pair: Pair) -> tuple[int, int]:
    start, end = pair.start + 1, pair.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
