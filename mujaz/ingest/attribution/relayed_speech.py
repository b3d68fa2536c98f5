"""Cues that name who passed the words on, and then whose words they are."""

from mujaz.ingest.attribution.subject_after_verb import phrase_after
from mujaz.ingest.attribution.types import Cue
from mujaz.ingest.text.tokens import TokenizedParagraph
from mujaz.language.quotation.pair_marks import MARKS
from mujaz.language.speech.rules import Form, Reporting, Speech

MAX_SOURCE_WORDS = 24
"""Words within which the source is named."""

MAX_CONTENT_WORDS = 9
"""Words within which what was said begins."""


def relay_cue(held: TokenizedParagraph, place: int, reporting: Reporting, speech: Speech) -> Cue | None:
    """Read «نقلت وكالة … عن مسؤول قوله إن»: who passed on, whose words, and the words."""
    token = held.tokens[place]
    via = phrase_after(held, place + 1, speech, speech.before_source)
    there = _source_preposition(held, place, via.next_token if via else place + 1, speech)
    if there < 0:
        return None
    subject = phrase_after(held, there + 1, speech)
    start = held.token_index(subject.end) if subject else there + 1
    complement = _content_start(held, start, speech)
    joined = token.key not in speech.reporting
    return Cue(
        token.start,
        token.end,
        Form.PASSED_ON,
        reporting.agreement,
        token.sentence,
        joined,
        subject,
        via,
        complement,
    )


def _source_preposition(held: TokenizedParagraph, place: int, start: int, speech: Speech) -> int:
    """Return the place of the word before the source, -1 where the sentence ends or goes on without one."""
    for there in range(start, min(place + MAX_SOURCE_WORDS, len(held.tokens))):
        token = held.tokens[there]
        if token.key in speech.before_source:
            return there
        if token.sentence != held.tokens[place].sentence or token.key in speech.complements:
            return -1
    return -1


def _content_start(held: TokenizedParagraph, place: int, speech: Speech) -> int:
    """Return where what was said begins, -1 where nothing near shows it."""
    for token in held.tokens[place : place + MAX_CONTENT_WORDS]:
        if token.key in speech.complements or token.text == ":":
            return token.end
        if token.text in MARKS:
            return token.start
    return -1
