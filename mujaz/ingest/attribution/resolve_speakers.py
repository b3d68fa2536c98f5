"""Who speaks at each cue: resolve the words for a speaker, and carry the last one on where none are given."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mujaz.ingest.article import Speaker
from mujaz.ingest.attribution.first_verb_subject import (
    OTHER_SUBJECT,
    first_verb_subject,
    may_have_other_subject,
)
from mujaz.ingest.attribution.speakers import speaker_from_phrase
from mujaz.ingest.attribution.types import Cue, ParagraphContext
from mujaz.language.speech.rules import Agreement, Form, Speech, word_key

MAX_DESCRIPTION_WORDS = 3
"""A description of at most so many words may stand for a speaker who was named before."""

MAX_PARAGRAPHS_CARRIED = 1
"""Paragraphs over which a speaker is carried without asking a person to look."""

CARRIED = "the speaker is carried over from an earlier paragraph"
DISAGREES = "the verb does not agree with the last speaker"
NOBODY = "no speaker was found"
STANDS_FOR = "who is meant?"


@dataclass(frozen=True, slots=True)
class EarlierSpeaker:
    """A speaker as remembered while reading on."""

    speaker: Speaker
    agreement: Agreement
    segment: int


def resolve_speakers(
    cues: Sequence[Cue], setting: ParagraphContext, voices: list[EarlierSpeaker]
) -> tuple[Speaker, ...]:
    """Return the speaker of each cue in one paragraph; `voices` grows with every speaker that is named."""
    made: list[Speaker] = []
    for place, cue in enumerate(cues):
        if cue.subject is not None:
            speaker = _speaker_from_subject(cue, setting, voices)
        else:
            leading = (
                _speaker_of_main_verb(cues[:place], made, cue.sentence)
                if cue.form is Form.PARTICIPLE
                else None
            )
            speaker = leading or _speaker_without_subject(cue, cues[:place], setting, voices)
        via = _relayer(cue, setting)
        made.append(replace(speaker, via=via) if via else speaker)
    return tuple(made)


def carry_over_speaker(voices: Sequence[EarlierSpeaker], agreement: Agreement, segment: int) -> Speaker:
    """Return the last speaker whose gender and number fit, and say so where that is not certain."""
    if not voices:
        return Speaker(doubt=NOBODY)
    fitting = [voice for voice in voices if _agree(voice.agreement, agreement)]
    if not fitting:
        return replace(voices[-1].speaker, via="", doubt=DISAGREES)
    voice = fitting[-1]
    doubt = (
        CARRIED
        if segment - voice.segment > MAX_PARAGRAPHS_CARRIED
        else DISAGREES
        if voice is not voices[-1]
        else voice.speaker.doubt
    )
    return replace(voice.speaker, via="", doubt=doubt)


def _speaker_without_subject(
    cue: Cue, earlier: Sequence[Cue], setting: ParagraphContext, voices: list[EarlierSpeaker]
) -> Speaker:
    """Return the speaker of a verb without a subject: of its sentence's first verb, else the last one."""
    own = first_verb_subject(cue, earlier, setting)
    speaker = own or carry_over_speaker(voices, cue.agreement, setting.segment)
    alone = cue.form is not Form.PARTICIPLE and not may_have_other_subject(cue, earlier, setting)
    if own is None and not speaker.doubt and not alone:
        speaker = replace(speaker, doubt=OTHER_SUBJECT)
    if not speaker.doubt:
        voices.append(EarlierSpeaker(speaker, cue.agreement, setting.segment))
    return speaker


def _speaker_of_main_verb(cues: Sequence[Cue], speakers: Sequence[Speaker], sentence: int) -> Speaker | None:
    """Return the speaker of the verb that a participle hangs on: the last one of the same sentence."""
    for cue, speaker in zip(reversed(cues), reversed(speakers), strict=True):
        if cue.sentence == sentence and cue.form is not Form.ACCORDING and speaker.text:
            return speaker
    return None


def _speaker_from_subject(cue: Cue, setting: ParagraphContext, voices: list[EarlierSpeaker]) -> Speaker:
    assert cue.subject is not None
    text = setting.tokenized.text[cue.subject.start : cue.subject.end]
    known = _speaker_named_again(text, cue.agreement, setting.speech, voices)
    speaker = known or speaker_from_phrase(cue.subject, setting)
    if known is None and word_key(text) in setting.speech.anaphors:
        speaker = replace(speaker, doubt=STANDS_FOR)
    agreement = Agreement.ANY if cue.form in (Form.ACCORDING, Form.PASSED_ON) else cue.agreement
    voices.append(EarlierSpeaker(replace(speaker, via=""), agreement, setting.segment))
    return speaker


def _speaker_named_again(
    text: str, agreement: Agreement, speech: Speech, voices: Sequence[EarlierSpeaker]
) -> Speaker | None:
    """Return the speaker whom a short description names again: المصدر, الوزير, or a surname alone."""
    words = [word_key(word) for word in text.split() if word[0].isalnum()]
    if len(words) > MAX_DESCRIPTION_WORDS or not words:
        return None
    wanted = _without_article(words[0]) if len(words) < MAX_DESCRIPTION_WORDS else ""
    for voice in reversed(voices):
        there = [word_key(word.strip('،,()"')) for word in voice.speaker.text.split()]
        fits = _agree(voice.agreement, agreement) and len(there) > len(words)
        if fits and (
            there[-len(words) :] == words
            or (wanted and len(words) == 1 and _matches_head_or_surname(wanted, there))
        ):
            return replace(voice.speaker, via="")
    return None


def _matches_head_or_surname(wanted: str, there: Sequence[str]) -> bool:
    """A single word stands for its head noun, or for the last word of a name in an apposition."""
    return wanted in (_without_article(there[0]), _without_article(there[-1]))


def _without_article(key: str) -> str:
    return key.removeprefix("ال") if len(key) > 4 else key


def _relayer(cue: Cue, setting: ParagraphContext) -> str:
    return setting.tokenized.text[cue.via.start : cue.via.end] if cue.via else ""


def _agree(one: Agreement, other: Agreement) -> bool:
    return Agreement.ANY in (one, other) or one is other
