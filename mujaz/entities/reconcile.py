"""Compare records with a local file of Wikidata items. Nothing is written: no link beats a wrong one."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mujaz.entities.known_names import key_of
from mujaz.language.name_skeleton import name_skeleton
from mujaz.link.name_forms import names_of
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

MOST = 3
"""Candidates that are shown for one record."""
LONGEST_LINE = 4_000_000
SAME_NAME, SAME_SOUND = 0.9, 0.85
"""Scores of one name that is written the same, and of one that only sounds the same."""
EACH_FURTHER_NAME = 0.05
"""What each further name that is written the same adds to the score."""
LEAST_SOUNDS = 3
"""Consonants below which sounding alike is chance."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the file."""

    id: str
    names: tuple[tuple[str, str], ...]
    """Language and label or alias, labels first."""
    description: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that a record may be."""

    entity: str
    score: float
    """From 0 to 1: how much the best pair of names agrees, and how many agree."""
    item: Item


def reconcile(entities: Mapping[str, Entity], items: Iterable[Item]) -> tuple[Candidate, ...]:
    """Return up to three candidates for each record without an item, the best first, in order of ids.

    The items stream past and are not held, so that the file may be larger than memory.
    """
    wanted = [entity for entity in entities.values() if not entity.wikidata]
    keys, sounds = _index(wanted)
    found: dict[str, list[Candidate]] = defaultdict(list)
    for item in items:
        for entity, score in _scores(item, keys, sounds).items():
            found[entity].append(Candidate(entity, round(score, 3), item))
    return tuple(
        candidate
        for entity in sorted(found)
        for candidate in sorted(found[entity], key=lambda it: (-it.score, it.item.id))[:MOST]
    )


def read_items(path: Path) -> Iterator[Item]:
    """Yield the items of a file with one JSON object a line, as Wikidata's dumps have them or simpler.

    Simple form: `{"id": "Q1", "labels": {"ar": "…"}, "aliases": {"ar": ["…"]}, "descriptions": {"en": "…"}}`.
    Raises MujazError (F106) that names the line.
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


def _item(text: str, at: Location) -> Item:
    try:
        if len(text) > LONGEST_LINE:
            raise ValueError
        data = json.loads(text)
        labels, aliases = _texts(data.get("labels")), _texts(data.get("aliases"))
        descriptions = dict(_texts(data.get("descriptions")))
        said = descriptions.get("en") or next(iter(descriptions.values()), "")
        return Item(str(data["id"]), (*labels, *aliases), said)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        message = "This line is no item: a JSON object with 'id' and 'labels'."
        fix = 'Write one item on each line, such as {"id": "Q1", "labels": {"ar": "…"}}.'
        raise MujazError(Finding("F106", message, fix, at)) from None


def _texts(values: Any) -> tuple[tuple[str, str], ...]:
    """Return language and text of labels, aliases or descriptions in either form."""
    found: list[tuple[str, str]] = []
    for language, value in (values or {}).items():
        for one in value if isinstance(value, list) else [value]:
            text = one["value"] if isinstance(one, dict) else one
            if not isinstance(text, str):
                raise TypeError
            found.append((language, text))
    return tuple(found)


def _index(entities: Iterable[Entity]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    keys, sounds = defaultdict(set), defaultdict(set)
    for entity in entities:
        for name in names_of(entity):
            if not name.ambiguous:
                keys[key_of(name.written, name.language)].add(entity.id)
                sounds[name_skeleton(name.written)].add(entity.id)
    return keys, sounds


def _scores(item: Item, keys: Mapping[str, set[str]], sounds: Mapping[str, set[str]]) -> dict[str, float]:
    best: dict[str, float] = defaultdict(float)
    agree: dict[str, set[str]] = defaultdict(set)
    for language, name in item.names:
        key, skeleton = key_of(name, language), name_skeleton(name)
        for entity in keys.get(key, ()):
            best[entity] = SAME_NAME
            agree[entity].add(key)
        for entity in sounds.get(skeleton, ()) if len(skeleton) >= LEAST_SOUNDS else ():
            best[entity] = max(best[entity], SAME_SOUND)
    return {
        entity: min(1.0, score + EACH_FURTHER_NAME * max(0, len(agree[entity]) - 1))
        for entity, score in best.items()
    }
