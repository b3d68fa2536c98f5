"""Entities under headings: their type, or the first letter of a name."""

from collections import defaultdict
from collections.abc import Callable

from mujaz.i18n.code_words import TYPES, word
from mujaz.language.collation import OTHER, index_letter, sort_key
from mujaz.model.entity import Entity
from mujaz.model.language import Text
from mujaz.model.library import Library
from mujaz.site.archive_index import Archive
from mujaz.site.links import by_name, counted_entity
from mujaz.site.views.parts import Counted, Group

SCRIPTS = {"arabic": "ar", "latin": "en", "persian": "fa", "hebrew": "he", "urdu": "ur"}
"""Scripts that have an index, and the language whose names it lists in its own order."""

Item = tuple[str, Counted]
"""The key of a group and a member of it."""


def scripts(records: Library) -> tuple[str, ...]:
    """Return the scripts in which at least one entity has a name."""
    used = {tag for entity in records.entities.values() for tag, _ in entity.names.pairs}
    return tuple(script for script, language in SCRIPTS.items() if language in used)


def count_names_in(records: Library, script: str) -> int:
    """Return how many entities have a name in a script."""
    tag = SCRIPTS[script]
    return sum(bool(entity.names.get(tag)) for entity in records.entities.values())


def by_type(archive: Archive, language: str) -> tuple[Group, ...]:
    """Return the entities under their types, sorted by name in the page's language."""
    groups = _group(archive, language, lambda entity, counted: (entity.type.value, counted))
    return tuple(
        Group(kind, Text(word(TYPES, kind, language), language), tuple(sorted(groups[kind], key=by_name)))
        for kind in TYPES
        if kind in groups
    )


def by_letter(archive: Archive, script: str, language: str) -> tuple[Group, ...]:
    """Return the entities that have a name in a script under its letters, in the alphabet's order."""
    tag = SCRIPTS[script]

    def item(entity: Entity, counted: Counted) -> Item | None:
        name = entity.names.get(tag)
        if not name:
            return None
        return index_letter(name, tag), counted._replace(link=counted.link._replace(text=Text(name, tag)))

    groups = _group(archive, language, item)
    letters = sorted(groups, key=lambda key: (key == OTHER, sort_key(key, tag)))
    return tuple(Group(key, Text(key, tag), tuple(sorted(groups[key], key=by_name))) for key in letters)


def _group(
    archive: Archive, language: str, item: Callable[[Entity, Counted], Item | None]
) -> dict[str, list[Counted]]:
    groups: defaultdict[str, list[Counted]] = defaultdict(list)
    for entity in archive.records.entities.values():
        count = len(archive.briefs_naming(entity.id))
        keyed = item(entity, counted_entity(archive.records, entity, count, language))
        if keyed is not None:
            groups[keyed[0]].append(keyed[1])
    return groups
