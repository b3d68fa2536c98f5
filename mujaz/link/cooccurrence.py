"""Backlinks: the briefs that name each entity, co-occurring entities, outlets and days. Ids only."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from mujaz.model.brief import Brief

Ids = tuple[str, ...]
Counts = tuple[tuple[str, int], ...]
"""Ids with their counts, highest first, then by id."""


@dataclass(frozen=True, slots=True)
class Backlinks:
    """Indices over linked briefs. Brief ids keep the order in which the briefs came (newest first)."""

    by_entity: Mapping[str, Ids]
    by_outlet: Mapping[str, Ids]
    by_tag: Mapping[str, Ids]
    by_speaker: Mapping[str, Ids]
    """Briefs that quote or report an entity."""
    together: Mapping[str, Counts]
    """For each entity the others, by how many briefs name both."""
    outlets: Mapping[str, Counts]
    """For each entity the outlets, by how many of their briefs name it."""
    entities: Mapping[str, Counts]
    """For each outlet the entities, by how many of its briefs name them."""
    first_day: Mapping[str, date]
    last_day: Mapping[str, date]
    """Days of publication of the oldest and newest brief that names an entity."""


def backlinks(briefs: Sequence[Brief]) -> Backlinks:
    """Return the indices over `briefs`, which must be linked. Entities never named are in none of them."""
    by_entity = _index((entity, brief.id) for brief in briefs for entity in brief.entities)
    outlets = Counter((entity, brief.provenance.outlet) for brief in briefs for entity in brief.entities)
    days = _days(briefs)
    return Backlinks(
        by_entity=by_entity,
        by_outlet=_index((brief.provenance.outlet, brief.id) for brief in briefs),
        by_tag=_index((tag, brief.id) for brief in briefs for tag in brief.tags),
        by_speaker=_index(
            (quote.speaker, brief.id) for brief in briefs for quote in brief.quotes if quote.speaker
        ),
        together=_counts(_pairs(briefs)),
        outlets=_counts(outlets),
        entities=_counts(Counter({(outlet, entity): count for (entity, outlet), count in outlets.items()})),
        first_day={entity: min(entity_days) for entity, entity_days in days.items()},
        last_day={entity: max(entity_days) for entity, entity_days in days.items()},
    )


def _index(pairs: Iterable[tuple[str, str]]) -> dict[str, Ids]:
    briefs: dict[str, dict[str, None]] = defaultdict(dict)
    for key, brief in pairs:
        briefs[key][brief] = None
    return {key: tuple(briefs[key]) for key in sorted(briefs)}


def _pairs(briefs: Iterable[Brief]) -> Counter[tuple[str, str]]:
    pairs: Counter[tuple[str, str]] = Counter()
    for brief in briefs:
        pairs.update(combinations(sorted(brief.entities), 2))
    return pairs + Counter({(second, first): count for (first, second), count in pairs.items()})


def _counts(pairs: Counter[tuple[str, str]]) -> dict[str, Counts]:
    counts: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for (key, other), count in pairs.items():
        counts[key].append((other, count))
    return {key: tuple(sorted(counts[key], key=lambda item: (-item[1], item[0]))) for key in sorted(counts)}


def _days(briefs: Iterable[Brief]) -> dict[str, list[date]]:
    days: dict[str, list[date]] = defaultdict(list)
    for brief in briefs:
        if brief.provenance.day is not None:
            for entity in brief.entities:
                days[entity].append(brief.provenance.day)
    return days
