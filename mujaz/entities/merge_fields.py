"""Computes the edits that add a duplicate's fields to the surviving record."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from mujaz.entities.record_text import alias_item, alias_list, flow_pairs
from mujaz.entities.yaml_edits import Edit, FrontMatter
from mujaz.exchange.yaml_scalar import line_scalar
from mujaz.language.folding.narrow import narrow_key
from mujaz.model.entity import Entity

COPIED_FIELDS = ("wikidata", "coordinates", "country", "active")
"""Fields that are copied verbatim where the survivor has none."""


def additions(
    survivor: Entity, duplicate: Entity, front: FrontMatter, duplicate_front: FrontMatter
) -> Iterator[Edit]:
    """Yield the edits to the survivor's front matter `front` that add what only the duplicate has."""
    yield from _names(survivor, duplicate, front)
    yield from _aliases(survivor, duplicate, front)
    yield from _pairs(front, "romanizations", dict(survivor.romanizations), duplicate.romanizations)
    yield from _pairs(front, "description", dict(survivor.description.pairs), duplicate.description.pairs)
    yield from _relations(survivor, duplicate, front)
    yield from _confusions(survivor, duplicate, front)
    for key in COPIED_FIELDS:
        if front.child(key) is None and duplicate_front.child(key) is not None:
            yield front.append_field(_field_text(duplicate_front, key))


def _names(survivor: Entity, duplicate: Entity, front: FrontMatter) -> Iterator[Edit]:
    yield from _pairs(front, "names", dict(survivor.names.pairs), duplicate.names.pairs)


def _pairs(
    front: FrontMatter, key: str, existing: dict[str, str], entries: Iterable[tuple[str, str]]
) -> Iterator[Edit]:
    """Yield the edits that add the entries that a mapping does not have yet."""
    new = [(name, text) for name, text in entries if name not in existing and text]
    node = front.child(key)
    if new and node is None:
        yield front.append_field(f"{key}: {flow_pairs(new)}")
    elif new:
        yield from (front.append_pair(node, name, line_scalar(text)) for name, text in new)


def _aliases(survivor: Entity, duplicate: Entity, front: FrontMatter) -> Iterator[Edit]:
    """Yield the edits that add the duplicate's names and aliases, unless the survivor has them already."""
    new_name_languages = {language for language, _ in duplicate.names.pairs} - {
        language for language, _ in survivor.names.pairs
    }
    existing = {(language, narrow_key(name)) for language, name in survivor.names.pairs}
    existing |= {(alias.language, narrow_key(alias.name)) for alias in survivor.aliases}
    new: dict[str, list[str]] = defaultdict(list)
    names = (
        (language, name, False)
        for language, name in duplicate.names.pairs
        if language not in new_name_languages
    )
    for language, name, ambiguous in chain(
        names, ((alias.language, alias.name, alias.ambiguous) for alias in duplicate.aliases)
    ):
        if (language, narrow_key(name)) not in existing:
            existing.add((language, narrow_key(name)))
            new[language].append(alias_item(name, ambiguous))
    yield from _lists(front, "aliases", new)


def _relations(survivor: Entity, duplicate: Entity, front: FrontMatter) -> Iterator[Edit]:
    existing = {(relation.kind, relation.entity) for relation in survivor.relations}
    new: dict[str, list[str]] = defaultdict(list)
    for relation in duplicate.relations:
        if relation.entity != survivor.id and (relation.kind, relation.entity) not in existing:
            new[relation.kind].append(relation.entity)
    yield from _lists(front, "relations", new)


def _confusions(survivor: Entity, duplicate: Entity, front: FrontMatter) -> Iterator[Edit]:
    new = [other for other in duplicate.confused_with if other not in (*survivor.confused_with, survivor.id)]
    node: Any = front.child("not")
    if new and node is None:
        yield front.append_field(f"not: {alias_list(new)}")
    elif new:
        yield from front.append_items(node, new)


def _lists(front: FrontMatter, key: str, new: dict[str, list[str]]) -> Iterator[Edit]:
    """Yield the edits that add items to the lists of a mapping."""
    node = front.child(key)
    if new and node is None:
        lines = [f"  {name}: {alias_list(items)}" for name, items in new.items()]
        yield front.append_field("\n".join([f"{key}:", *lines]))
        return
    for name, items in new.items():
        inner = front.child(key, name)
        if inner is None:
            yield front.append_pair(node, name, alias_list(items))
        else:
            yield from front.append_items(inner, items)


def _field_text(front: FrontMatter, key: str) -> str:
    """Return the lines of a top-level field verbatim."""
    lines = re.split(r"\r\n|\r|\n", front.text[: front.end])
    first = next(number for number, line in enumerate(lines) if line.startswith(f"{key}:"))
    last = first + 1
    while last < len(lines) and (not lines[last].strip() or lines[last][0] in " \t-#"):
        last += 1
    return "\n".join(lines[first:last]).rstrip()
