"""The subject of a sentence's first verb, where the verb that reports has none: «رفض المحامي … وقال إن»."""

from collections.abc import Sequence
from dataclasses import replace

from mujaz.ingest.article import Speaker
from mujaz.ingest.attribution.speakers import speaker_of
from mujaz.ingest.attribution.subject_after_verb import phrase_after
from mujaz.ingest.attribution.subject_before_verb import leads
from mujaz.ingest.attribution.types import Cue, Setting

OWN_SUBJECT = "the sentence may have another subject"


def own_subject(cue: Cue, earlier: Sequence[Cue], setting: Setting) -> Speaker | None:
    """Return the source that the sentence's first verb has for its subject, None where it has none.

    It is certain only with its name or role in an apposition; otherwise an object may hang on it.
    """
    speech, tokens = setting.speech, setting.held.tokens
    if speech.subject_first or any(other.sentence == cue.sentence for other in earlier):
        return None
    place = next(place for place, token in enumerate(tokens) if token.sentence == cue.sentence)
    while tokens[place].start < cue.start and leads(tokens[place], speech):
        place += 1
    if tokens[place].start >= cue.start or tokens[place].quoted:
        return None
    phrase = phrase_after(setting.held, place + 1, speech)
    if phrase is None or phrase.end > cue.start:
        return None
    if tokens[setting.held.at(phrase.start)].key not in speech.sources:
        return None
    speaker = speaker_of(phrase, setting)
    return speaker if speaker.role else replace(speaker, unsure=OWN_SUBJECT)


def may_differ(cue: Cue, earlier: Sequence[Cue], setting: Setting) -> bool:
    """Whether the sentence begins with another verb, so that its subject may be the speaker too."""
    if any(other.sentence == cue.sentence for other in earlier):
        return False
    before = setting.held.at(cue.start) - 1
    if cue.joined and before >= 0 and setting.held.tokens[before].is_word:
        return True
    first = next(token for token in setting.held.tokens if token.sentence == cue.sentence)
    speech = setting.speech
    leading = speech.leads | speech.objects | speech.preposition | speech.stops | speech.complements
    bare = first.key[1:] if first.key[:1] in speech.prefixes else first.key
    plain = first.is_word and not first.quoted and first.start < cue.start
    return plain and leading.isdisjoint((first.key, bare))
