"""Two records have the same name, and neither says that it is ambiguous.

The program cannot know which of the two a text means, so the name links to neither. With
`{name: …, ambiguous: true}` it counts only where the entity is present otherwise; a brief may also pin it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from mujaz.language.folding import fold_key
from mujaz.link.conflicts import conflicts
from mujaz.link.name_forms import names_of
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library
from mujaz.model.location import Location

CODE = "E102"
SEVERITY = Severity.WARNING


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each unambiguous name that two or more records share."""
    entities = library.entities
    for conflict in conflicts(_suspects(entities)):
        first, *others = conflict.entities
        for other in others:
            message = f"The name '{conflict.name}' is also one of '{first}', so it links to neither."
            fix = f"Make it an alias in both: {{name: {conflict.name}, ambiguous: true}}."
            location = _name_location(entities[other], conflict.name, conflict.language)
            yield Finding(CODE, message, fix, location)


def _suspects(entities: Mapping[str, Entity]) -> dict[str, Entity]:
    """Return the records that share a folded name with another: few, so that judging them is cheap."""
    holders: dict[tuple[str, str], set[str]] = defaultdict(set)
    for entity in entities.values():
        for name in names_of(entity):
            if not name.ambiguous:
                holders[name.language, fold_key(name.text, name.language)].add(entity.id)
    shared = {entity for ids in holders.values() if len(ids) > 1 for entity in ids}
    return {entity: record for entity, record in entities.items() if entity in shared}


def _name_location(entity: Entity, name: str, language: str) -> Location:
    """Return where a record has a name: the alias, else the field of its names."""
    key = fold_key(name, language)
    for alias in entity.aliases:
        if fold_key(alias.name, alias.language) == key:
            return alias.location
    return entity.key_location(f"names.{language}")
