"""A record lists one name twice.

Vowel marks make no difference to the search for names, so one spelling is enough.
Where one of the two is ambiguous and the other is not, the doubt is lost.
"""

from collections.abc import Iterator

from mujaz.check.shared.severity import Level
from mujaz.language.folding.narrow import narrow_key
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "E103"
REPEATED = Level(Severity.INFO)
CONTRADICTORY = Level(Severity.WARNING, when="where only one of the two is ambiguous")
SEVERITY = (REPEATED, CONTRADICTORY)


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each alias that repeats a name of its own record."""
    for entity in library.entities.values():
        if entity.aliases:
            yield from _of_entity(entity)


def _of_entity(entity: Entity) -> Iterator[Finding]:
    names = {(text.language, narrow_key(text.value)): False for text in entity.names.texts()}
    for alias in entity.aliases:
        key = alias.language, narrow_key(alias.name)
        if key not in names:
            names[key] = alias.ambiguous
        elif names[key] != alias.ambiguous:
            message = f"'{alias.name}' is listed both as ambiguous and as certain."
            yield Finding(CODE, message, "Remove one of the two.", alias.location, CONTRADICTORY.severity)
        else:
            yield Finding(
                CODE, f"'{alias.name}' is listed already.", "Remove it.", alias.location, REPEATED.severity
            )
