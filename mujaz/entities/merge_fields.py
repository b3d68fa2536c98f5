"""What one record lacks and another has, as exact changes to the first."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from mujaz.entities.record import alias_item, alias_list, flow_pairs
from mujaz.entities.yaml_edits import Edit, FrontMatter
from mujaz.exchange.yaml_scalar import line_scalar
from mujaz.language.folding.narrow import letters_of
from mujaz.model.entity import Entity

WHOLE_FIELDS = ("wikidata", "coordinates", "country", "active")
"""Fields that are copied as they stand where the first record has none."""


def additions(kept: Entity, lost: Entity, front: FrontMatter, other: FrontMatter) -> Iterator[Edit]:
    """Yield what to add to the record of `kept`, whose text is `front`, from that of `lost`."""
    yield from _names(kept, lost, front)
    yield from _aliases(kept, lost, front)
    yield from _pairs(front, "romanizations", dict(kept.romanizations), lost.romanizations)
    yield from _pairs(front, "description", dict(kept.description.pairs), lost.description.pairs)
    yield from _relations(kept, lost, front)
    yield from _confusions(kept, lost, front)
    for key in WHOLE_FIELDS:
        if front.child(key) is None and other.child(key) is not None:
            yield front.append_field(_field_text(other, key))


def _names(kept: Entity, lost: Entity, front: FrontMatter) -> Iterator[Edit]:
    yield from _pairs(front, "names", dict(kept.names.pairs), lost.names.pairs)


def _pairs(
    front: FrontMatter, key: str, known: dict[str, str], wanted: Iterable[tuple[str, str]]
) -> Iterator[Edit]:
    """Add the entries of a mapping that are not known yet."""
    new = [(name, text) for name, text in wanted if name not in known and text]
    node = front.child(key)
    if new and node is None:
        yield front.append_field(f"{key}: {flow_pairs(new)}")
    elif new:
        yield from (front.append_pair(node, name, line_scalar(text)) for name, text in new)


def _aliases(kept: Entity, lost: Entity, front: FrontMatter) -> Iterator[Edit]:
    """Add the other record's names and aliases, but those that are written here already."""
    added_names = {language for language, _ in lost.names.pairs} - {
        language for language, _ in kept.names.pairs
    }
    here = {(language, letters_of(name)) for language, name in kept.names.pairs}
    here |= {(alias.language, letters_of(alias.name)) for alias in kept.aliases}
    new: dict[str, list[str]] = defaultdict(list)
    names = ((language, name, False) for language, name in lost.names.pairs if language not in added_names)
    for language, name, ambiguous in chain(
        names, ((alias.language, alias.name, alias.ambiguous) for alias in lost.aliases)
    ):
        if (language, letters_of(name)) not in here:
            here.add((language, letters_of(name)))
            new[language].append(alias_item(name, ambiguous))
    yield from _lists(front, "aliases", new)


def _relations(kept: Entity, lost: Entity, front: FrontMatter) -> Iterator[Edit]:
    here = {(relation.kind, relation.entity) for relation in kept.relations}
    new: dict[str, list[str]] = defaultdict(list)
    for relation in lost.relations:
        if relation.entity != kept.id and (relation.kind, relation.entity) not in here:
            new[relation.kind].append(relation.entity)
    yield from _lists(front, "relations", new)


def _confusions(kept: Entity, lost: Entity, front: FrontMatter) -> Iterator[Edit]:
    new = [other for other in lost.confused_with if other not in (*kept.confused_with, kept.id)]
    node: Any = front.child("not")
    if new and node is None:
        yield front.append_field(f"not: {alias_list(new)}")
    elif new:
        yield from front.append_items(node, new)


def _lists(front: FrontMatter, key: str, new: dict[str, list[str]]) -> Iterator[Edit]:
    """Add items to the lists of a mapping."""
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
    """Return the lines of a top-level field as they stand."""
    lines = re.split(r"\r\n|\r|\n", front.text[: front.end])
    first = next(number for number, line in enumerate(lines) if line.startswith(f"{key}:"))
    last = first + 1
    while last < len(lines) and (not lines[last].strip() or lines[last][0] in " \t-#"):
        last += 1
    return "\n".join(lines[first:last]).rstrip()
