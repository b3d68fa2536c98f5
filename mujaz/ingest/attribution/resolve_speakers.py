"""Resolves the speaker of each cue. A cue without a subject takes over an earlier speaker."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mujaz.ingest.article import Speaker
from mujaz.ingest.attribution.first_verb_subject import (
    OTHER_SUBJECT,
    first_verb_subject,
    may_have_other_subject,
)
from mujaz.ingest.attribution.speaker_from_phrase import speaker_from_phrase
from mujaz.ingest.attribution.types import Cue, ParagraphContext
from mujaz.language.speech.rules import Agreement, AttributionForm, SpeechWords, word_key

MAX_DESCRIPTION_WORDS = 3
"""Largest number of words of a description that refers back to an earlier speaker."""

MAX_PARAGRAPHS_CARRIED = 1
"""Number of paragraphs over which a speaker is carried without a doubt."""

CARRIED = "the speaker is carried over from an earlier paragraph"
DISAGREES = "the verb does not agree with the last speaker"
NOBODY = "no speaker was found"
STANDS_FOR = "who is meant?"


@dataclass(frozen=True, slots=True)
class EarlierSpeaker:
    """A speaker of an earlier cue, with the gender and number of its verb."""

    speaker: Speaker
    agreement: Agreement
    segment: int


def resolve_speakers(
    cues: Sequence[Cue], context: ParagraphContext, earlier_speakers: list[EarlierSpeaker]
) -> tuple[Speaker, ...]:
    """Return the speaker of each cue in one paragraph; appends each of them to `earlier_speakers`."""
    speakers: list[Speaker] = []
    for index, cue in enumerate(cues):
        if cue.subject is not None:
            speaker = _speaker_from_subject(cue, context, earlier_speakers)
        else:
            main_speaker = (
                _speaker_of_main_verb(cues[:index], speakers, cue.sentence)
                if cue.form is AttributionForm.PARTICIPLE
                else None
            )
            speaker = main_speaker or _speaker_without_subject(cue, cues[:index], context, earlier_speakers)
        via = _relayer(cue, context)
        speakers.append(replace(speaker, via=via) if via else speaker)
    return tuple(speakers)


def carry_over_speaker(
    earlier_speakers: Sequence[EarlierSpeaker], agreement: Agreement, segment: int
) -> Speaker:
    """Return the last speaker whose gender and number agree, with a doubt if that is not certain."""
    if not earlier_speakers:
        return Speaker(doubt=NOBODY)
    # The verb's gender and number tell speakers apart: «وقالت» cannot continue a man's speech.
    fitting = [earlier for earlier in earlier_speakers if _agree(earlier.agreement, agreement)]
    if not fitting:
        return replace(earlier_speakers[-1].speaker, via="", doubt=DISAGREES)
    earlier = fitting[-1]
    doubt = (
        CARRIED
        if segment - earlier.segment > MAX_PARAGRAPHS_CARRIED
        else DISAGREES
        if earlier is not earlier_speakers[-1]
        else earlier.speaker.doubt
    )
    return replace(earlier.speaker, via="", doubt=doubt)


def _speaker_without_subject(
    cue: Cue, earlier_cues: Sequence[Cue], context: ParagraphContext, earlier_speakers: list[EarlierSpeaker]
) -> Speaker:
    """Return the speaker of a verb without a subject: that of the first verb, else the last one."""
    subject_speaker = first_verb_subject(cue, earlier_cues, context)
    speaker = subject_speaker or carry_over_speaker(earlier_speakers, cue.agreement, context.segment)
    is_only_subject = cue.form is not AttributionForm.PARTICIPLE and not may_have_other_subject(
        cue, earlier_cues, context
    )
    if subject_speaker is None and not speaker.doubt and not is_only_subject:
        speaker = replace(speaker, doubt=OTHER_SUBJECT)
    if not speaker.doubt:
        earlier_speakers.append(EarlierSpeaker(speaker, cue.agreement, context.segment))
    return speaker


def _speaker_of_main_verb(cues: Sequence[Cue], speakers: Sequence[Speaker], sentence: int) -> Speaker | None:
    """Return the speaker of the verb that a participle depends on: the last one of the same sentence."""
    for cue, speaker in zip(reversed(cues), reversed(speakers), strict=True):
        if cue.sentence == sentence and cue.form is not AttributionForm.ACCORDING and speaker.text:
            return speaker
    return None


def _speaker_from_subject(
    cue: Cue, context: ParagraphContext, earlier_speakers: list[EarlierSpeaker]
) -> Speaker:
    assert cue.subject is not None
    text = context.tokenized.text[cue.subject.start : cue.subject.end]
    same_speaker = _speaker_named_again(text, cue.agreement, context.speech, earlier_speakers)
    speaker = same_speaker or speaker_from_phrase(cue.subject, context)
    if same_speaker is None and word_key(text) in context.speech.anaphors:
        speaker = replace(speaker, doubt=STANDS_FOR)
    agreement = (
        Agreement.ANY if cue.form in (AttributionForm.ACCORDING, AttributionForm.RELAYED) else cue.agreement
    )
    earlier_speakers.append(EarlierSpeaker(replace(speaker, via=""), agreement, context.segment))
    return speaker


def _speaker_named_again(
    text: str, agreement: Agreement, speech: SpeechWords, earlier_speakers: Sequence[EarlierSpeaker]
) -> Speaker | None:
    """Return the speaker whom a short description names again: المصدر, الوزير, or a surname alone."""
    words = [word_key(word) for word in text.split() if word[0].isalnum()]
    if len(words) > MAX_DESCRIPTION_WORDS or not words:
        return None
    head_noun = _without_article(words[0]) if len(words) < MAX_DESCRIPTION_WORDS else ""
    for earlier in reversed(earlier_speakers):
        earlier_words = [word_key(word.strip('،,()"')) for word in earlier.speaker.text.split()]
        fits = _agree(earlier.agreement, agreement) and len(earlier_words) > len(words)
        if fits and (
            earlier_words[-len(words) :] == words
            or (head_noun and len(words) == 1 and _matches_head_or_surname(head_noun, earlier_words))
        ):
            return replace(earlier.speaker, via="")
    return None


def _matches_head_or_surname(head_noun: str, earlier_words: Sequence[str]) -> bool:
    """Whether a single word repeats the head noun, or the last word of a name in an apposition."""
    return head_noun in (_without_article(earlier_words[0]), _without_article(earlier_words[-1]))


def _without_article(key: str) -> str:
    return key.removeprefix("ال") if len(key) > 4 else key


def _relayer(cue: Cue, context: ParagraphContext) -> str:
    return context.tokenized.text[cue.via.start : cue.via.end] if cue.via else ""


def _agree(one: Agreement, other: Agreement) -> bool:
    return Agreement.ANY in (one, other) or one is other
