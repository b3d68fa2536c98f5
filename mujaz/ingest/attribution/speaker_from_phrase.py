"""Turns a phrase into a speaker: the record that it mentions, and the role that it gives."""

from mujaz.ingest.article import EntityMention, Speaker
from mujaz.ingest.attribution.types import ParagraphContext, Phrase
from mujaz.language.speech.rules import word_key


def speaker_from_phrase(phrase: Phrase, context: ParagraphContext) -> Speaker:
    """Return the speaker that a phrase describes, with the record it mentions and the role it gives."""
    text = context.tokenized.text[phrase.start : phrase.end]
    inside = [
        mention for mention in context.mentions if phrase.start <= mention.start and mention.end <= phrase.end
    ]
    persons = [
        mention
        for mention in inside
        if mention.entity in context.person_ids and not _is_represented(mention, phrase, context)
    ]
    if persons:
        return Speaker(text, _role(text, persons[-1], phrase), persons[-1].entity)
    heads = [
        mention
        for mention in inside
        if mention.start <= phrase.start + 3 and mention.entity not in context.person_ids
    ]
    if heads and (heads[0].end - heads[0].start) * 5 >= len(text) * 3:
        return Speaker(text, "", heads[0].entity)
    role, comma, name = text.rpartition("،")
    if comma and _looks_like_name(name):
        return Speaker(text, role.strip())
    return Speaker(text)


def _is_represented(mention: EntityMention, phrase: Phrase, context: ParagraphContext) -> bool:
    """Whether a name is that of a person represented by the speaker: right behind a word such as `باسم`."""
    before = context.tokenized.text[phrase.start : mention.start]
    words = before.split()
    return (
        bool(words)
        and not before.rstrip().endswith(("،", ","))
        and word_key(words[-1]) in context.speech.holders
    )


def _role(text: str, mention: EntityMention, phrase: Phrase) -> str:
    """Return the role as printed: the words before the name, or those behind it, without signs."""
    before, after = text[: mention.start - phrase.start], text[mention.end - phrase.start :]
    before, after = before.strip(' ،,-–("«'), after.strip(' ،,-–)"»')
    return before or after


def _looks_like_name(text: str) -> bool:
    return 1 < len(text.split()) <= 5
