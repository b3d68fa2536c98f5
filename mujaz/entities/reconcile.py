"""Compares records with a local file of Wikidata items. Writes nothing: no link beats a wrong one."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mujaz.entities.known_names import name_key
from mujaz.language.name_skeleton import name_skeleton
from mujaz.link.name_forms import names_of
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

MAX_CANDIDATES = 3
"""Most candidates for one record."""
MAX_LINE = 4_000_000
SAME_NAME, SAME_SOUND = 0.9, 0.85
"""Scores of an equal name and of a name with an equal skeleton."""
BONUS_PER_NAME = 0.05
"""Added to the score for each further equal name."""
MIN_CONSONANTS = 3
"""Fewest consonants of a skeleton; shorter ones are equal by chance."""


@dataclass(frozen=True, slots=True)
class WikidataItem:
    """One item of the file."""

    id: str
    names: tuple[tuple[str, str], ...]
    """Language and label or alias, labels first."""
    description: str


@dataclass(frozen=True, slots=True)
class WikidataCandidate:
    """An item that a record may be."""

    entity: str
    score: float
    """From 0 to 1: the score of the best pair of names, and a bonus for each further equal name."""
    item: WikidataItem


def reconcile(entities: Mapping[str, Entity], items: Iterable[WikidataItem]) -> tuple[WikidataCandidate, ...]:
    """Return up to `MAX_CANDIDATES` for each record without an item, in order of ids, the best first.

    Items are read one by one, so that the file may be larger than memory.
    """
    unlinked = [entity for entity in entities.values() if not entity.wikidata]
    by_key, by_skeleton = _index(unlinked)
    candidates: dict[str, list[WikidataCandidate]] = defaultdict(list)
    for item in items:
        for entity, score in _scores(item, by_key, by_skeleton).items():
            candidates[entity].append(WikidataCandidate(entity, round(score, 3), item))
    return tuple(
        candidate
        for entity in sorted(candidates)
        for candidate in sorted(
            candidates[entity], key=lambda candidate: (-candidate.score, candidate.item.id)
        )[:MAX_CANDIDATES]
    )


def read_items(path: Path) -> Iterator[WikidataItem]:
    """Yield the items of a file with one JSON object a line, in the form of Wikidata's dumps or a simple one.

    Simple form: `{"id": "Q1", "labels": {"ar": "…"}, "aliases": {"ar": ["…"]}, "descriptions": {"en": "…"}}`.
    Raises MujazError (F106 for a line, T102 for the file).
    """
    try:
        with path.open(encoding="utf-8", errors="strict") as file:
            for number, line in enumerate(file, 1):
                text = line.strip().rstrip(",")
                if text not in ("", "[", "]"):
                    yield _item(text, Location(path.name, number))
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        fix = "Name a file with one JSON object on each line."
        raise MujazError(
            Finding("T102", f"The file cannot be read ({reason}).", fix, Location(path.name))
        ) from None


def _item(text: str, location: Location) -> WikidataItem:
    try:
        if len(text) > MAX_LINE:
            raise ValueError
        data = json.loads(text)
        labels, aliases = _texts(data.get("labels")), _texts(data.get("aliases"))
        descriptions = dict(_texts(data.get("descriptions")))
        description = descriptions.get("en") or next(iter(descriptions.values()), "")
        return WikidataItem(str(data["id"]), (*labels, *aliases), description)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        message = "This line is no item: a JSON object with 'id' and 'labels'."
        fix = 'Write one item on each line, such as {"id": "Q1", "labels": {"ar": "…"}}.'
        raise MujazError(Finding("F106", message, fix, location)) from None


def _texts(values: Any) -> tuple[tuple[str, str], ...]:
    """Return language and text of labels, aliases or descriptions in either form. Raises TypeError."""
    texts: list[tuple[str, str]] = []
    for language, value in (values or {}).items():
        for entry in value if isinstance(value, list) else [value]:
            text = entry["value"] if isinstance(entry, dict) else entry
            if not isinstance(text, str):
                raise TypeError
            texts.append((language, text))
    return tuple(texts)


def _index(entities: Iterable[Entity]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    by_key, by_skeleton = defaultdict(set), defaultdict(set)
    for entity in entities:
        for name in names_of(entity):
            if not name.ambiguous:
                by_key[name_key(name.text, name.language)].add(entity.id)
                by_skeleton[name_skeleton(name.text)].add(entity.id)
    return by_key, by_skeleton


def _scores(
    item: WikidataItem, by_key: Mapping[str, set[str]], by_skeleton: Mapping[str, set[str]]
) -> dict[str, float]:
    best_score: dict[str, float] = defaultdict(float)
    shared_keys: dict[str, set[str]] = defaultdict(set)
    for language, name in item.names:
        key, skeleton = name_key(name, language), name_skeleton(name)
        for entity in by_key.get(key, ()):
            best_score[entity] = SAME_NAME
            shared_keys[entity].add(key)
        for entity in by_skeleton.get(skeleton, ()) if len(skeleton) >= MIN_CONSONANTS else ():
            best_score[entity] = max(best_score[entity], SAME_SOUND)
    return {
        entity: min(1.0, score + BONUS_PER_NAME * max(0, len(shared_keys[entity]) - 1))
        for entity, score in best_score.items()
    }
