"""Finds the subject of a sentence's first verb for a reporting verb without one: «رفض المحامي … وقال إن»."""

from collections.abc import Sequence
from dataclasses import replace

from mujaz.ingest.article import Speaker
from mujaz.ingest.attribution.speaker_from_phrase import speaker_from_phrase
from mujaz.ingest.attribution.subject_after_verb import phrase_after
from mujaz.ingest.attribution.subject_before_verb import may_precede_subject
from mujaz.ingest.attribution.types import Cue, ParagraphContext

OTHER_SUBJECT = "the sentence may have another subject"


def first_verb_subject(cue: Cue, earlier_cues: Sequence[Cue], context: ParagraphContext) -> Speaker | None:
    """Return the source that is the subject of the sentence's first verb, None if there is none.

    It is certain only with a name or role in an apposition; otherwise the phrase may include an object.
    """
    speech, tokens = context.speech, context.tokenized.tokens
    if speech.subject_first or any(other.sentence == cue.sentence for other in earlier_cues):
        return None
    index = next(index for index, token in enumerate(tokens) if token.sentence == cue.sentence)
    while tokens[index].start < cue.start and may_precede_subject(tokens[index], speech):
        index += 1
    if tokens[index].start >= cue.start or tokens[index].is_quoted:
        return None
    phrase = phrase_after(context.tokenized, index + 1, speech)
    if phrase is None or phrase.end > cue.start:
        return None
    if tokens[context.tokenized.token_index(phrase.start)].key not in speech.sources:
        return None
    speaker = speaker_from_phrase(phrase, context)
    return speaker if speaker.role else replace(speaker, doubt=OTHER_SUBJECT)


def may_have_other_subject(cue: Cue, earlier_cues: Sequence[Cue], context: ParagraphContext) -> bool:
    """Whether the sentence begins with another verb, whose subject may be the speaker too."""
    if any(other.sentence == cue.sentence for other in earlier_cues):
        return False
    previous = context.tokenized.token_index(cue.start) - 1
    if cue.has_conjunction and previous >= 0 and context.tokenized.tokens[previous].is_word:
        return True
    first = next(token for token in context.tokenized.tokens if token.sentence == cue.sentence)
    speech = context.speech
    non_verbs = speech.leads | speech.objects | speech.preposition | speech.stops | speech.complements
    bare = first.key[1:] if first.key[:1] in speech.prefixes else first.key
    begins_with_verb = first.is_word and not first.is_quoted and first.start < cue.start
    return begins_with_verb and non_verbs.isdisjoint((first.key, bare))
