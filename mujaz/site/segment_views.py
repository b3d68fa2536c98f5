"""The text of a brief, side by side, with its mentions linked."""

from collections import Counter
from collections.abc import Iterable
from functools import partial

from mujaz.model.brief import Brief, Passage, Segment
from mujaz.model.library import Library
from mujaz.site.fragments import HERE
from mujaz.site.passage_html import Open, mention_link, passage_html
from mujaz.site.views import SegmentView


def segment_views(records: Library, brief: Brief) -> tuple[SegmentView, ...]:
    """Return every segment of a published brief. Links begin with `HERE`: all languages share them."""
    opening = partial(_opening, records)
    return tuple(_segment_view(brief, segment, opening) for segment in brief.segments)


def mention_counts(brief: Brief) -> Counter[str]:
    """Return how often the published text names each entity, on both sides together."""
    return Counter(
        mention.entity
        for segment in brief.segments
        for passage in (segment.source, segment.target)
        if passage is not None
        for mention in passage.mentions
    )


def one_sided(brief: Brief) -> frozenset[str]:
    """Return the entities that only the original or only the translation names.

    Where nothing is translated yet, none."""
    source = _entities(segment.source for segment in brief.segments)
    target = _entities(segment.target for segment in brief.segments if segment.target is not None)
    return source ^ target if any(segment.target for segment in brief.segments) else frozenset()


def _segment_view(brief: Brief, segment: Segment, opening: Open) -> SegmentView:
    translated = segment.target
    source = _entities([segment.source])
    target = _entities([translated]) if translated else source
    return SegmentView(
        number=segment.number,
        anchor=segment.anchor,
        block=segment.block.value,
        source_html=passage_html(segment.source, brief.language, opening),
        target_html=passage_html(translated, brief.translation, opening) if translated else "",
        source_only=source - target,
        target_only=target - source,
    )


def _entities(passages: Iterable[Passage]) -> frozenset[str]:
    return frozenset(mention.entity for passage in passages for mention in passage.mentions)


def _opening(records: Library, entity: str) -> str:
    return mention_link(f"{HERE}entities/{entity}/") if entity in records.entities else ""
