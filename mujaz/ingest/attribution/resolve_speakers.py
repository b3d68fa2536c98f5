"""Who speaks at each cue: resolve the words for a speaker, and carry the last one on where none are given."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mujaz.ingest.article import Speaker
from mujaz.ingest.attribution.shared_subject import OWN_SUBJECT, may_differ, own_subject
from mujaz.ingest.attribution.speakers import speaker_of
from mujaz.ingest.attribution.types import Cue, Setting
from mujaz.language.speech.rules import Agreement, Form, Speech, word_key

SHORT = 3
"""A description of at most so many words may stand for a speaker who was named before."""

FRESH = 1
"""Paragraphs over which a speaker is carried without asking a person to look."""

CARRIED = "the speaker is carried over from an earlier paragraph"
DISAGREES = "the verb does not agree with the last speaker"
NOBODY = "no speaker was found"
STANDS_FOR = "who is meant?"


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker as remembered while reading on."""

    speaker: Speaker
    agreement: Agreement
    segment: int


def resolve(cues: Sequence[Cue], setting: Setting, voices: list[Voice]) -> tuple[Speaker, ...]:
    """Return the speaker of each cue in one paragraph; `voices` grows with every speaker that is named."""
    made: list[Speaker] = []
    for place, cue in enumerate(cues):
        if cue.subject is not None:
            speaker = _named(cue, setting, voices)
        else:
            leading = _leading(cues[:place], made, cue.sentence) if cue.form is Form.PARTICIPLE else None
            speaker = leading or _unnamed(cue, cues[:place], setting, voices)
        via = _via(cue, setting)
        made.append(replace(speaker, via=via) if via else speaker)
    return tuple(made)


def carried(voices: Sequence[Voice], agreement: Agreement, segment: int) -> Speaker:
    """Return the last speaker whose gender and number fit, and say so where that is not certain."""
    if not voices:
        return Speaker(unsure=NOBODY)
    fitting = [voice for voice in voices if _agree(voice.agreement, agreement)]
    if not fitting:
        return replace(voices[-1].speaker, via="", unsure=DISAGREES)
    voice = fitting[-1]
    doubt = (
        CARRIED
        if segment - voice.segment > FRESH
        else DISAGREES
        if voice is not voices[-1]
        else voice.speaker.unsure
    )
    return replace(voice.speaker, via="", unsure=doubt)


def _unnamed(cue: Cue, earlier: Sequence[Cue], setting: Setting, voices: list[Voice]) -> Speaker:
    """Return the speaker of a verb without a subject: of its sentence's first verb, else the last one."""
    own = own_subject(cue, earlier, setting)
    speaker = own or carried(voices, cue.agreement, setting.segment)
    alone = cue.form is not Form.PARTICIPLE and not may_differ(cue, earlier, setting)
    if own is None and not speaker.unsure and not alone:
        speaker = replace(speaker, unsure=OWN_SUBJECT)
    if not speaker.unsure:
        voices.append(Voice(speaker, cue.agreement, setting.segment))
    return speaker


def _leading(cues: Sequence[Cue], speakers: Sequence[Speaker], sentence: int) -> Speaker | None:
    """Return the speaker of the verb that a participle hangs on: the last one of the same sentence."""
    for cue, speaker in zip(reversed(cues), reversed(speakers), strict=True):
        if cue.sentence == sentence and cue.form is not Form.ACCORDING and speaker.text:
            return speaker
    return None


def _named(cue: Cue, setting: Setting, voices: list[Voice]) -> Speaker:
    assert cue.subject is not None
    text = setting.held.text[cue.subject.start : cue.subject.end]
    known = _earlier(text, cue.agreement, setting.speech, voices)
    speaker = known or speaker_of(cue.subject, setting)
    if known is None and word_key(text) in setting.speech.anaphors:
        speaker = replace(speaker, unsure=STANDS_FOR)
    agreement = Agreement.ANY if cue.form in (Form.ACCORDING, Form.PASSED_ON) else cue.agreement
    voices.append(Voice(replace(speaker, via=""), agreement, setting.segment))
    return speaker


def _earlier(text: str, agreement: Agreement, speech: Speech, voices: Sequence[Voice]) -> Speaker | None:
    """Return the speaker whom a short description names again: المصدر, الوزير, or a surname alone."""
    words = [word_key(word) for word in text.split() if word[0].isalnum()]
    if len(words) > SHORT or not words:
        return None
    wanted = _bare(words[0]) if len(words) < SHORT else ""
    for voice in reversed(voices):
        there = [word_key(word.strip('،,()"')) for word in voice.speaker.text.split()]
        fits = _agree(voice.agreement, agreement) and len(there) > len(words)
        if fits and (
            there[-len(words) :] == words or (wanted and len(words) == 1 and _names_again(wanted, there))
        ):
            return replace(voice.speaker, via="")
    return None


def _names_again(wanted: str, there: Sequence[str]) -> bool:
    """A single word stands for its head noun, or for the last word of a name in an apposition."""
    return wanted in (_bare(there[0]), _bare(there[-1]))


def _bare(key: str) -> str:
    return key.removeprefix("ال") if len(key) > 4 else key


def _via(cue: Cue, setting: Setting) -> str:
    return setting.held.text[cue.via.start : cue.via.end] if cue.via else ""


def _agree(one: Agreement, other: Agreement) -> bool:
    return Agreement.ANY in (one, other) or one is other
