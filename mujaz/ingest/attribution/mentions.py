"""Where an article names records."""

from collections.abc import Sequence

from mujaz.ingest.article import EntityMention, Paragraph
from mujaz.link.matcher import Matcher, scan, settle, supported_by


def mentions_in(
    paragraphs: Sequence[Paragraph], language: str, matcher: Matcher
) -> tuple[EntityMention, ...]:
    """Return every place where a record is named; an ambiguous name counts where the article supports it."""
    found = [scan(matcher, paragraph.text, language) for paragraph in paragraphs]
    support = frozenset[str]().union(*map(supported_by, found))
    return tuple(
        EntityMention(
            number, mention.entity, paragraph.text[mention.start : mention.end], mention.start, mention.end
        )
        for number, (paragraph, hits) in enumerate(zip(paragraphs, found, strict=True), 1)
        for mention in settle(hits, support)
    )


def entity_ids_in(
    text: str, language: str, matcher: Matcher, mentions: Sequence[EntityMention]
) -> tuple[str, ...]:
    """Return the ids of records that a title names, in order."""
    hits = scan(matcher, text, language)
    support = supported_by(hits) | {named.entity for named in mentions}
    return tuple(dict.fromkeys(mention.entity for mention in settle(hits, support)))
