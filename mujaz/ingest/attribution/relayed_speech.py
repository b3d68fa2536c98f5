"""Cues that name who passed the words on, and then whose words they are."""

from mujaz.ingest.attribution.subject_after_verb import phrase_after
from mujaz.ingest.attribution.types import Cue
from mujaz.ingest.text.tokens import Tokens
from mujaz.language.quotation.pair_marks import MARKS
from mujaz.language.speech.rules import Form, Reporting, Speech

FAR = 24
"""Words within which the source is named."""

NEAR = 9
"""Words within which what was said begins."""


def passed_on(held: Tokens, place: int, reporting: Reporting, speech: Speech) -> Cue | None:
    """Read «نقلت وكالة … عن مسؤول قوله إن»: who passed on, whose words, and the words."""
    token = held.tokens[place]
    via = phrase_after(held, place + 1, speech, speech.before_source)
    there = _source_word(held, place, via.next if via else place + 1, speech)
    if there < 0:
        return None
    subject = phrase_after(held, there + 1, speech)
    start = held.at(subject.end) if subject else there + 1
    complement = _complement(held, start, speech)
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


def _source_word(held: Tokens, place: int, start: int, speech: Speech) -> int:
    """Return the place of the word before the source, -1 where the sentence ends or goes on without one."""
    for there in range(start, min(place + FAR, len(held.tokens))):
        token = held.tokens[there]
        if token.key in speech.before_source:
            return there
        if token.sentence != held.tokens[place].sentence or token.key in speech.complements:
            return -1
    return -1


def _complement(held: Tokens, place: int, speech: Speech) -> int:
    """Return where what was said begins, -1 where nothing near shows it."""
    for token in held.tokens[place : place + NEAR]:
        if token.key in speech.complements or token.text == ":":
            return token.end
        if token.text in MARKS:
            return token.start
    return -1
