"""The text of a brief, side by side, with its mentions linked."""

from collections import Counter
from collections.abc import Mapping
from functools import partial

from mujaz.model.brief import Brief, Passage
from mujaz.model.library import Library
from mujaz.site.fragments import HERE
from mujaz.site.passage_html import mention_link, passage_html
from mujaz.site.views.brief import SegmentView


def segment_views(records: Library, brief: Brief) -> tuple[SegmentView, ...]:
    """Return every segment of a published brief. Links begin with `HERE`: all languages share them."""
    opening = partial(_opening, records)
    return tuple(
        SegmentView(
            number=it.number,
            anchor=it.anchor,
            source_html=passage_html(it.source, brief.language, opening),
            target_html=passage_html(it.target, brief.translation, opening) if it.target else "",
        )
        for it in brief.segments
    )


def mentions_of(brief: Brief) -> tuple[Counter[str], Mapping[str, str]]:
    """Return how often the published text names each entity, and the side of those that only one side names.

    Where nothing is translated yet, none is.
    """
    source = _entities([segment.source for segment in brief.segments])
    translated = [segment.target for segment in brief.segments if segment.target is not None]
    target = _entities(translated)
    counts = Counter(source + target)
    if not translated:
        return counts, {}
    lonely = set(source) ^ set(target)
    return counts, {entity: "source" if entity in source else "target" for entity in lonely}


def _entities(passages: list[Passage]) -> list[str]:
    return [mention.entity for passage in passages for mention in passage.mentions]


def _opening(records: Library, entity: str) -> str:
    return mention_link(f"{HERE}entities/{entity}/") if entity in records.entities else ""
