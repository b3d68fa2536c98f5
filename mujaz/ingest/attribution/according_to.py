"""Cues that name the source behind them: according to X, in the words of X."""

from collections.abc import Iterator
from dataclasses import replace

from mujaz.ingest.attribution.subject_after_verb import phrase_after
from mujaz.ingest.attribution.types import Cue
from mujaz.ingest.text.tokens import TokenizedParagraph
from mujaz.language.speech.rules import Agreement, Form, Speech


def according_length(held: TokenizedParagraph, place: int, speech: Speech) -> int:
    """Return how many tokens of a phrase such as `according to` begin here, 0 where none does."""
    found = 0
    for phrase in speech.according:
        first, *rest = (token.key for token in held.tokens[place : place + len(phrase)])
        joined = first[1:] if first[:1] in speech.prefixes else first
        if phrase in ((first, *rest), (joined, *rest)):
            found = max(found, len(phrase))
    return found


def according_cue(held: TokenizedParagraph, place: int, length: int, speech: Speech) -> Iterator[Cue]:
    """Yield a cue for `according to X` where X is a source and not a plan or a need."""
    token, last = held.tokens[place], held.tokens[place + length - 1]
    subject = phrase_after(held, place + length, speech)
    if subject is None:
        return
    head = held.tokens[held.token_index(subject.start)]
    subject = replace(subject, start=subject.start + _clitic(last.key, head.text, speech))
    opens = place == 0 or not held.tokens[place - 1].is_word
    if speech.sources and not (
        opens or head.key.removeprefix("ل") in speech.sources or head.key in speech.sources
    ):
        return
    yield Cue(
        token.start, last.end, Form.ACCORDING, Agreement.ANY, token.sentence, False, subject, None, last.end
    )


def _clitic(phrase: str, head: str, speech: Speech) -> int:
    """Return how many letters of the source's first word belong to `according to` and not to the source."""
    if phrase not in speech.takes_clitic or not head.startswith("ل"):
        return 0
    return 2 if head.startswith("لل") else 1
