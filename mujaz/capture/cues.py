"""Find the words in a paragraph that say that somebody says something, quotation marks left out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from mujaz.capture.marks import MARKS
from mujaz.capture.speech.words import Agreement, Form, Reporting, Speech
from mujaz.capture.subject_before import phrase_before
from mujaz.capture.subjects import Phrase, bare_key, phrase_after
from mujaz.capture.tokens import Tokens

NEAR = 3
"""Words within which a participle or a careful word needs its complement."""

FAR = 24
"""Words within which a verb needs its complement."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One word or phrase that attributes. Offsets index the paragraph."""

    start: int
    end: int
    form: Form
    agreement: Agreement
    sentence: int
    joined: bool
    """Begins a clause of its own with و or ف."""
    subject: Phrase | None
    via: Phrase | None
    complement: int
    """Where what was said begins; -1 where the sentence gives none."""


def cues_in(held: Tokens, speech: Speech) -> tuple[Cue, ...]:
    """Return the cues of one paragraph in order."""
    return tuple(sorted(_found(held, speech), key=lambda cue: cue.start))


def _found(held: Tokens, speech: Speech) -> Iterator[Cue]:
    for place, token in enumerate(held.tokens):
        if token.quoted or not token.is_word:
            continue
        length = _according(held, place, speech)
        if length:
            yield from _of_source(held, place, length, speech)
            continue
        key = bare_key(token.key, speech)
        reporting = speech.reporting.get(key)
        if reporting is None or (place and held.tokens[place - 1].key in speech.denials):
            continue
        cue = _verb(held, place, reporting, speech)
        if cue and (key not in speech.careful or _is_plain(held, place, cue)):
            yield cue


def _is_plain(held: Tokens, place: int, cue: Cue) -> bool:
    """Whether أن or a colon close behind says that a word of several meanings reports; a mark says less."""
    last = held.tokens[min(place + FAR, len(held.tokens) - 1)].start
    return 0 <= cue.complement <= min(last, len(held.text) - 1) and held.text[cue.complement] not in MARKS


def _verb(held: Tokens, place: int, reporting: Reporting, speech: Speech) -> Cue | None:
    token = held.tokens[place]
    joined = token.key not in speech.reporting
    if reporting.form is Form.PASSED_ON:
        return _passed_on(held, place, reporting, speech)
    subject = None
    if reporting.form is Form.FINITE:
        before = None if token.key[:1] in speech.joins and joined else phrase_before(held, place, speech)
        after = phrase_after(held, _behind(held, place, speech), speech, reporting.alone)
        subject = (before or after) if speech.subject_first else (after or before)
    start = held.at(subject.end) if subject and subject.start > token.start else place + 1
    complement = _complement(
        held, start, reporting, speech, NEAR if reporting.form is Form.PARTICIPLE else FAR
    )
    if complement < 0 and place and held.tokens[place - 1].key in speech.relays:
        complement = token.end
    return Cue(
        token.start,
        token.end,
        reporting.form,
        reporting.agreement,
        token.sentence,
        joined,
        subject,
        None,
        complement,
    )


def _behind(held: Tokens, place: int, speech: Speech) -> int:
    """Return where the subject may begin: behind `in` where a document says something."""
    contained = (
        bare_key(held.tokens[place].key, speech) in speech.containing
        and place + 1 < len(held.tokens)
        and held.tokens[place + 1].key in speech.preposition
    )
    return place + 1 + contained


def _clitic(phrase: str, head: str, speech: Speech) -> int:
    """Return how many letters of the source's first word belong to `according to` and not to the source."""
    if phrase not in speech.takes_clitic or not head.startswith("ل"):
        return 0
    return 2 if head.startswith("لل") else 1


def _complement(held: Tokens, place: int, reporting: Reporting, speech: Speech, reach: int) -> int:
    """Return where what was said begins, looked for in the same sentence before the next reporting word."""
    tokens = held.tokens
    if place >= len(tokens):
        return -1
    first = tokens[max(place - 1, 0)].sentence
    for there in range(place, min(place + reach, len(tokens))):
        token = tokens[there]
        if token.sentence != first or (
            there > place
            and bare_key(token.key, speech) in speech.reporting
            and token.key not in speech.careful
        ):
            return -1
        if token.key in speech.complements or token.text == ":":
            return token.end
        if token.text in MARKS:
            return token.start
        if reporting.alone and there <= place + NEAR and _is_alone(token.key, reporting.alone):
            return token.end
    return -1


def _is_alone(key: str, alone: frozenset[str]) -> bool:
    return key in alone or ("ب" in alone and key.startswith("ب") and len(key) > 3)


def _passed_on(held: Tokens, place: int, reporting: Reporting, speech: Speech) -> Cue | None:
    """Read «نقلت وكالة … عن مسؤول قوله إن»: who passed on, whose words, and the words."""
    token = held.tokens[place]
    via = phrase_after(held, place + 1, speech, speech.before_source)
    there = via.next if via else place + 1
    while (
        there < len(held.tokens)
        and there - place < FAR
        and held.tokens[there].key not in speech.before_source
    ):
        if held.tokens[there].sentence != token.sentence or held.tokens[there].key in speech.complements:
            return None
        there += 1
    if there >= len(held.tokens) or held.tokens[there].key not in speech.before_source:
        return None
    subject = phrase_after(held, there + 1, speech)
    start = held.at(subject.end) if subject else there + 1
    complement = _complement_of_source(held, start, speech)
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


def _complement_of_source(held: Tokens, place: int, speech: Speech) -> int:
    for token in held.tokens[place : place + NEAR + 6]:
        if token.key in speech.complements or token.text == ":":
            return token.end
        if token.text in MARKS:
            return token.start
    return -1


def _according(held: Tokens, place: int, speech: Speech) -> int:
    """Return how many tokens of a phrase such as `according to` begin here, 0 where none does."""
    found = 0
    for phrase in speech.according:
        first, *rest = (token.key for token in held.tokens[place : place + len(phrase)])
        joined = first[1:] if first[:1] in speech.prefixes else first
        if phrase in ((first, *rest), (joined, *rest)):
            found = max(found, len(phrase))
    return found


def _of_source(held: Tokens, place: int, length: int, speech: Speech) -> Iterator[Cue]:
    """Yield a cue for `according to X` where X is a source and not a plan or a need."""
    token, last = held.tokens[place], held.tokens[place + length - 1]
    subject = phrase_after(held, place + length, speech)
    if subject is None:
        return
    head = held.tokens[held.at(subject.start)]
    subject = replace(subject, start=subject.start + _clitic(last.key, head.text, speech))
    opens = place == 0 or not held.tokens[place - 1].is_word
    if speech.sources and not (
        opens or head.key.removeprefix("ل") in speech.sources or head.key in speech.sources
    ):
        return
    yield Cue(
        token.start, last.end, Form.ACCORDING, Agreement.ANY, token.sentence, False, subject, None, last.end
    )
