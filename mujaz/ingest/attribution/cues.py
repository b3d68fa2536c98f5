"""Find the words in a paragraph that say that somebody says something, quotation marks left out."""

from collections.abc import Iterator

from mujaz.ingest.attribution.according_to import according_cue, according_length
from mujaz.ingest.attribution.relayed_speech import relay_cue
from mujaz.ingest.attribution.reporting_words import bare_key
from mujaz.ingest.attribution.subject_after_verb import phrase_after
from mujaz.ingest.attribution.subject_before_verb import phrase_before
from mujaz.ingest.attribution.types import Cue, Phrase
from mujaz.ingest.text.tokens import TokenizedParagraph
from mujaz.language.quotation.pair_marks import MARKS
from mujaz.language.speech.rules import Form, Reporting, Speech

NEAR_WORDS = 3
"""Words within which a participle or a careful word needs its complement."""

FAR_WORDS = 24
"""Words within which a verb needs its complement."""


def cues_in(held: TokenizedParagraph, speech: Speech) -> tuple[Cue, ...]:
    """Return the cues of one paragraph in order."""
    return tuple(sorted(_scan_cues(held, speech), key=lambda cue: cue.start))


def _scan_cues(held: TokenizedParagraph, speech: Speech) -> Iterator[Cue]:
    for place, token in enumerate(held.tokens):
        if token.quoted or not token.is_word:
            continue
        length = according_length(held, place, speech)
        if length:
            yield from according_cue(held, place, length, speech)
            continue
        key = bare_key(token.key, speech)
        reporting = speech.reporting.get(key)
        if reporting is None or (place and held.tokens[place - 1].key in speech.denials):
            continue
        cue = _verb_cue(held, place, reporting, speech)
        if cue and (key not in speech.careful or _has_plain_complement(held, place, cue)):
            yield cue


def _has_plain_complement(held: TokenizedParagraph, place: int, cue: Cue) -> bool:
    """Whether أن or a colon close behind says that a word of several meanings reports; a mark says less."""
    last = held.tokens[min(place + FAR_WORDS, len(held.tokens) - 1)].start
    return (
        0 <= cue.content_start <= min(last, len(held.text) - 1) and held.text[cue.content_start] not in MARKS
    )


def _verb_cue(held: TokenizedParagraph, place: int, reporting: Reporting, speech: Speech) -> Cue | None:
    token = held.tokens[place]
    joined = token.key not in speech.reporting
    if reporting.form is Form.PASSED_ON:
        return relay_cue(held, place, reporting, speech)
    subject = _subject(held, place, reporting, speech) if reporting.form is Form.FINITE else None
    start = held.token_index(subject.end) if subject and subject.start > token.start else place + 1
    reach = NEAR_WORDS if reporting.form is Form.PARTICIPLE else FAR_WORDS
    complement = _content_start(held, start, reporting, speech, reach)
    if complement < 0 and place and held.tokens[place - 1].key in speech.relays:
        complement = token.end
    form, agreement = reporting.form, reporting.agreement
    return Cue(token.start, token.end, form, agreement, token.sentence, joined, subject, None, complement)


def _subject(held: TokenizedParagraph, place: int, reporting: Reporting, speech: Speech) -> Phrase | None:
    """Return the words for the speaker behind the verb or before it, whichever its language prefers."""
    key = held.tokens[place].key
    anew = key[:1] in speech.joins and key not in speech.reporting
    before = None if anew else phrase_before(held, place, speech)
    after = phrase_after(held, _subject_search_start(held, place, speech), speech, reporting.alone)
    return (before or after) if speech.subject_first else (after or before)


def _subject_search_start(held: TokenizedParagraph, place: int, speech: Speech) -> int:
    """Return where the subject may begin: behind `in` where a document says something."""
    contained = (
        bare_key(held.tokens[place].key, speech) in speech.containing
        and place + 1 < len(held.tokens)
        and held.tokens[place + 1].key in speech.preposition
    )
    return place + 1 + contained


def _content_start(
    held: TokenizedParagraph, place: int, reporting: Reporting, speech: Speech, reach: int
) -> int:
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
        if reporting.alone and there <= place + NEAR_WORDS and _is_report_marker(token.key, reporting.alone):
            return token.end
    return -1


def _is_report_marker(key: str, alone: frozenset[str]) -> bool:
    return key in alone or ("ب" in alone and key.startswith("ب") and len(key) > 3)
