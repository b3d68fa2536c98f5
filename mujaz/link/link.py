"""Link a library: mentions in both columns, the segment of each quote, the entities of each brief."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from mujaz.link.judge import Hit
from mujaz.link.local import local_rules
from mujaz.link.matcher import Matcher, build_matcher, scan, settle, supported_by
from mujaz.link.quotes import locate
from mujaz.model.brief import Brief, Passage, Quote, Segment
from mujaz.model.library import Library
from mujaz.model.provenance import Rights

Hits = tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Scan:
    """What one brief's texts may name: passages by segment and side, and the texts around them."""

    around: tuple[Hits, ...]
    """Titles, then summaries."""
    segments: tuple[tuple[Hits, Hits], ...]
    """Source and target of each segment; the target is empty where there is no translation."""

    def every(self) -> Iterator[Hits]:
        """All texts in reading order."""
        yield from self.around
        for sides in self.segments:
            yield from sides


def link(library: Library) -> Library:
    """Return the library with every brief linked against its records."""
    matcher = build_matcher(library.entities)
    return replace(library, briefs=tuple(link_brief(brief, matcher) for brief in library.briefs))


def link_brief(brief: Brief, matcher: Matcher) -> Brief:
    """Return one brief with mentions, `Quote.segment` and `entities` filled. Twice is the same as once."""
    scanned = _scan_brief(brief, matcher)
    known = [entity for entity in (*brief.rules.declared, *_speakers(brief)) if entity in matcher.entities]
    support = frozenset(known).union(*map(supported_by, scanned.every()))
    return replace(
        brief,
        segments=tuple(
            _linked(segment, sides, support)
            for segment, sides in zip(brief.segments, scanned.segments, strict=True)
        ),
        quotes=tuple(_located(quote, brief) for quote in brief.quotes),
        entities=_entities(_published(brief, scanned), support, known),
    )


def _scan_brief(brief: Brief, matcher: Matcher) -> Scan:
    local = local_rules(brief.rules)

    def side(passage: Passage | None, language: str) -> Hits:
        return scan(matcher, passage.text, language, local) if passage else ()

    around = (*brief.title.texts(), *brief.summary.texts())
    return Scan(
        tuple(scan(matcher, text.value, text.language, local) for text in around),
        tuple(
            (side(segment.source, brief.language), side(segment.target, brief.translation))
            for segment in brief.segments
        ),
    )


def _speakers(brief: Brief) -> Iterator[str]:
    return (quote.speaker for quote in brief.quotes if quote.speaker)


def _linked(segment: Segment, sides: tuple[Hits, Hits], support: frozenset[str]) -> Segment:
    source = replace(segment.source, mentions=settle(sides[0], support))
    target = replace(segment.target, mentions=settle(sides[1], support)) if segment.target else None
    return replace(segment, source=source, target=target)


def _published(brief: Brief, scanned: Scan) -> Iterator[Hits]:
    """Yield the texts that readers will see: a name in a passage that stays private is not on the page."""
    yield from scanned.around
    for segment, sides in zip(brief.segments, scanned.segments, strict=True):
        rights = brief.provenance.rights
        if rights is Rights.FULL or (rights is Rights.EXCERPT and segment.excerpt):
            yield from sides


def _entities(texts: Iterable[Hits], support: frozenset[str], known: Iterable[str]) -> tuple[str, ...]:
    """Return ids, most mentioned first, then by first occurrence; those never named in the text come last."""
    counts: Counter[str] = Counter()
    for hits in texts:
        counts.update(mention.entity for mention in settle(hits, support))
    order = {entity: place for place, entity in enumerate(dict.fromkeys((*counts, *known)))}
    return tuple(sorted(order, key=lambda entity: (-counts[entity], order[entity])))


def _located(quote: Quote, brief: Brief) -> Quote:
    """Return the quote with the number of the segment that holds its words in either language."""
    sources = [(segment.number, segment.source.text) for segment in brief.segments]
    targets = [(segment.number, segment.target.text) for segment in brief.segments if segment.target]
    for language, passages in ((brief.language, sources), (brief.translation, targets)):
        segment = locate(quote.words.get(language) or "", passages).segment
        if segment is not None:
            return replace(quote, segment=segment)
    return replace(quote, segment=None)
