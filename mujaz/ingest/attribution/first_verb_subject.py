"""The subject of a sentence's first verb, where the verb that reports has none: «رفض المحامي … وقال إن»."""

from collections.abc import Sequence
from dataclasses import replace

from mujaz.ingest.article import Speaker
from mujaz.ingest.attribution.speakers import speaker_from_phrase
from mujaz.ingest.attribution.subject_after_verb import phrase_after
from mujaz.ingest.attribution.subject_before_verb import may_precede_subject
from mujaz.ingest.attribution.types import Cue, ParagraphContext

OTHER_SUBJECT = "the sentence may have another subject"


def first_verb_subject(cue: Cue, earlier: Sequence[Cue], setting: ParagraphContext) -> Speaker | None:
    """Return the source that the sentence's first verb has for its subject, None where it has none.

    It is certain only with its name or role in an apposition; otherwise an object may hang on it.
    """
    speech, tokens = setting.speech, setting.tokenized.tokens
    if speech.subject_first or any(other.sentence == cue.sentence for other in earlier):
        return None
    place = next(place for place, token in enumerate(tokens) if token.sentence == cue.sentence)
    while tokens[place].start < cue.start and may_precede_subject(tokens[place], speech):
        place += 1
    if tokens[place].start >= cue.start or tokens[place].quoted:
        return None
    phrase = phrase_after(setting.tokenized, place + 1, speech)
    if phrase is None or phrase.end > cue.start:
        return None
    if tokens[setting.tokenized.token_index(phrase.start)].key not in speech.sources:
        return None
    speaker = speaker_from_phrase(phrase, setting)
    return speaker if speaker.role else replace(speaker, doubt=OTHER_SUBJECT)


def may_have_other_subject(cue: Cue, earlier: Sequence[Cue], setting: ParagraphContext) -> bool:
    """Whether the sentence begins with another verb, so that its subject may be the speaker too."""
    if any(other.sentence == cue.sentence for other in earlier):
        return False
    before = setting.tokenized.token_index(cue.start) - 1
    if cue.has_conjunction and before >= 0 and setting.tokenized.tokens[before].is_word:
        return True
    first = next(token for token in setting.tokenized.tokens if token.sentence == cue.sentence)
    speech = setting.speech
    leading = speech.leads | speech.objects | speech.preposition | speech.stops | speech.complements
    bare = first.key[1:] if first.key[:1] in speech.prefixes else first.key
    plain = first.is_word and not first.quoted and first.start < cue.start
    return plain and leading.isdisjoint((first.key, bare))
