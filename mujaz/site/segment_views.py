"""The views of segments: source and target text with their mentions linked."""

from collections import Counter
from collections.abc import Mapping
from functools import partial

from mujaz.model.brief import Brief, Passage
from mujaz.model.library import Library
from mujaz.site.fragments import LANGUAGE_ROOT
from mujaz.site.passage_html import mention_link, passage_html
from mujaz.site.views.brief import SegmentView


def segment_views(records: Library, brief: Brief) -> tuple[SegmentView, ...]:
    """Return every segment of a published brief. Links begin with `HERE`: all languages share them."""
    opening = partial(_opening, records)
    return tuple(
        SegmentView(
            number=segment.number,
            anchor=segment.anchor,
            source_html=passage_html(segment.source, brief.language, opening),
            target_html=passage_html(segment.target, brief.translation, opening) if segment.target else "",
        )
        for segment in brief.segments
    )


def mentions_of(brief: Brief) -> tuple[Counter[str], Mapping[str, str]]:
    """Return the mentions of each entity in the published text, and the side of entities that one side lacks.

    Without any translation, no entity counts as one-sided.
    """
    source = _entities([segment.source for segment in brief.segments])
    translated = [segment.target for segment in brief.segments if segment.target is not None]
    target = _entities(translated)
    counts = Counter(source + target)
    if not translated:
        return counts, {}
    one_sided = set(source) ^ set(target)
    return counts, {entity: "source" if entity in source else "target" for entity in one_sided}


def _entities(passages: list[Passage]) -> list[str]:
    return [mention.entity for passage in passages for mention in passage.mentions]


def _opening(records: Library, entity: str) -> str:
    return mention_link(f"{LANGUAGE_ROOT}entities/{entity}/") if entity in records.entities else ""
