"""Finds the mentions of records in an article."""

from collections.abc import Sequence

from mujaz.ingest.article import EntityMention, Paragraph
from mujaz.link.matcher import Matcher, resolve, scan, supported_by


def mentions_in(
    paragraphs: Sequence[Paragraph], language: str, matcher: Matcher
) -> tuple[EntityMention, ...]:
    """Return every mention of a record. An ambiguous name counts only if the article supports it."""
    hits_by_paragraph = [scan(matcher, paragraph.text, language) for paragraph in paragraphs]
    support = frozenset[str]().union(*map(supported_by, hits_by_paragraph))
    return tuple(
        EntityMention(
            number, mention.entity, paragraph.text[mention.start : mention.end], mention.start, mention.end
        )
        for number, (paragraph, hits) in enumerate(zip(paragraphs, hits_by_paragraph, strict=True), 1)
        for mention in resolve(hits, support)
    )


def entity_ids_in(
    text: str, language: str, matcher: Matcher, mentions: Sequence[EntityMention]
) -> tuple[str, ...]:
    """Return the ids of the records that a title names, in order."""
    hits = scan(matcher, text, language)
    support = supported_by(hits) | {mention.entity for mention in mentions}
    return tuple(dict.fromkeys(mention.entity for mention in resolve(hits, support)))
