"""A record is related to itself, or listed among the ones that it is confused with.

Most often a line was copied from another record.
"""

from collections.abc import Iterator

from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "E109"
SEVERITY = Severity.ERROR


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each reference of a record to itself."""
    for entity in library.entities.values():
        for relation in entity.relations:
            if relation.entity == entity.id:
                message = f"'{entity.id}' cannot be '{relation.kind}' itself."
                yield Finding(CODE, message, "Correct the id or remove it.", relation.location)
        if entity.id in entity.confused_with:
            location = entity.key_location(f"not.{entity.confused_with.index(entity.id)}")
            yield Finding(
                CODE, f"'{entity.id}' is not confused with itself.", "Remove it from 'not'.", location
            )
