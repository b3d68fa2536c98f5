"""The words for a speaker to a speaker: which record they mean, and which role they give."""

from mujaz.ingest.article import EntityMention, Speaker
from mujaz.ingest.attribution.types import ParagraphContext, Phrase
from mujaz.language.speech.rules import word_key


def speaker_from_phrase(phrase: Phrase, setting: ParagraphContext) -> Speaker:
    """Return the speaker that a phrase describes, with the record it overlaps and the role it gives."""
    text = setting.tokenized.text[phrase.start : phrase.end]
    inside = [named for named in setting.mentions if phrase.start <= named.start and named.end <= phrase.end]
    persons = [
        named
        for named in inside
        if named.entity in setting.persons and not _is_represented(named, phrase, setting)
    ]
    if persons:
        return Speaker(text, _role(text, persons[-1], phrase), persons[-1].entity)
    heads = [
        named for named in inside if named.start <= phrase.start + 3 and named.entity not in setting.persons
    ]
    if heads and (heads[0].end - heads[0].start) * 5 >= len(text) * 3:
        return Speaker(text, "", heads[0].entity)
    role, comma, name = text.rpartition("،")
    if comma and _looks_like_name(name):
        return Speaker(text, role.strip())
    return Speaker(text)


def _is_represented(named: EntityMention, phrase: Phrase, setting: ParagraphContext) -> bool:
    """Whether a name belongs to somebody whose spokesman speaks: no comma between `باسم` and it."""
    before = setting.tokenized.text[phrase.start : named.start]
    words = before.split()
    return (
        bool(words)
        and not before.rstrip().endswith(("،", ","))
        and word_key(words[-1]) in setting.speech.holders
    )


def _role(text: str, named: EntityMention, phrase: Phrase) -> str:
    """Return the verbatim role: what stands before the name, or behind it, signs aside."""
    before, after = text[: named.start - phrase.start], text[named.end - phrase.start :]
    before, after = before.strip(' ،,-–("«'), after.strip(' ،,-–)"»')
    return before or after


def _looks_like_name(text: str) -> bool:
    return 1 < len(text.split()) <= 5
