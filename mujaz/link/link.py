"""Link a library: mentions in both columns, the segment of each quote, the entities of each brief."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from mujaz.link.brief_rules import brief_rules
from mujaz.link.matcher import Matcher, build_matcher, resolve, supported_by
from mujaz.link.quotes import locate
from mujaz.link.scan_brief import scan_texts, texts_of
from mujaz.model.brief import Brief, Passage, Quote, Segment
from mujaz.model.library import Library
from mujaz.model.mention import Mention
from mujaz.model.provenance import Rights

Mentions = tuple[Mention, ...]
Passages = Sequence[tuple[int, str]]


def link(library: Library) -> Library:
    """Return the library with every brief linked against its records."""
    matcher = build_matcher(library.entities)
    return replace(library, briefs=tuple(link_brief(brief, matcher) for brief in library.briefs))


def link_brief(brief: Brief, matcher: Matcher) -> Brief:
    """Return one brief with mentions, `Quote.segment` and `entities` filled. Twice is the same as once."""
    texts = texts_of(brief)
    scanned = scan_texts(matcher, texts, brief_rules(brief.rules))
    declared = [entity for entity in (*brief.rules.declared, *_speakers(brief)) if entity in matcher.entities]
    support = frozenset(declared) | supported_by(hit for text in scanned for hit in text.hits)
    mentions = [resolve(text.hits, support, text.base) if text.hits else () for text in scanned]
    columns = len(texts) - 2 * len(brief.segments)
    sides = list(zip(mentions[columns::2], mentions[columns + 1 :: 2], strict=True))
    texts_by_side = [text.value for text in texts[columns:]]
    return brief._replace(
        segments=tuple(map(_link_segment, brief.segments, sides)),
        quotes=_locate_quotes(brief, texts_by_side) if brief.quotes else (),
        entities=_entities([*mentions[:columns], *_published_mentions(brief, sides)], declared),
    )


def _speakers(brief: Brief) -> Iterator[str]:
    for quote in brief.quotes:
        yield from (quote.speaker, *quote.shared_by)


def _link_segment(segment: Segment, sides: tuple[Mentions, Mentions]) -> Segment:
    source, target = (
        _with_mentions(segment.source, sides[0]),
        segment.target and _with_mentions(segment.target, sides[1]),
    )
    if source is segment.source and target is segment.target:
        return segment
    return Segment(
        segment.number,
        segment.anchor,
        segment.block,
        source,
        target,
        segment.excerpt,
        segment.marked_untranslated,
    )


def _with_mentions(passage: Passage, mentions: Mentions) -> Passage:
    if mentions == passage.mentions:
        return passage
    return Passage(passage.pieces, passage.location, mentions)


def _published_mentions(brief: Brief, sides: Iterable[tuple[Mentions, Mentions]]) -> Iterator[Mentions]:
    """Yield the mentions that readers will see: a passage that the rights keep back has none."""
    rights = brief.provenance.rights
    for segment, both in zip(brief.segments, sides, strict=True):
        if rights is Rights.FULL or (rights is Rights.EXCERPT and segment.excerpt):
            yield from both


def _entities(texts: Iterable[Mentions], declared: Iterable[str]) -> tuple[str, ...]:
    """Return ids, most mentioned first, then by first occurrence; those never named in the text come last."""
    counts = Counter([mention.entity for mentions in texts for mention in mentions])
    order = {entity: position for position, entity in enumerate(dict.fromkeys((*counts, *declared)))}
    return tuple(sorted(order, key=lambda entity: (-counts[entity], order[entity])))


def _locate_quotes(brief: Brief, texts_by_side: Sequence[str]) -> tuple[Quote, ...]:
    """Return the quotes, each with its proof and the segment that holds its words in either language."""
    segments = brief.segments
    sources = [(segment.number, text) for segment, text in zip(segments, texts_by_side[::2], strict=True)]
    pairs = zip(segments, texts_by_side[1::2], strict=True)
    targets = [(segment.number, text) for segment, text in pairs if segment.target]
    columns = (brief.language, sources), (brief.translation, targets)
    return tuple(_locate_quote(quote, *columns) for quote in brief.quotes)


def _locate_quote(quote: Quote, original: tuple[str, Passages], translation: tuple[str, Passages]) -> Quote:
    words, segment, verdict, gap_words = quote.words.get(original[0]), None, None, 0
    if words and original[1]:
        proof = locate(words, original[1])
        segment, verdict, gap_words = proof.segment, proof.verdict, proof.gap_words
    if segment is None and quote.words:
        segment = locate(quote.words.get(translation[0]) or "", translation[1]).segment
    if (segment, verdict, gap_words) == (quote.segment, quote.match, quote.omitted_words):
        return quote
    return quote._replace(segment=segment, match=verdict, omitted_words=gap_words)
