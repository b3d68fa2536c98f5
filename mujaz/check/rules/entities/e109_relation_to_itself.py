"""A record is related to itself, or listed among the ones that it is confused with.

Most often a line was copied from another record.
"""

from collections.abc import Iterator
from dataclasses import replace

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


def publishable_records(records: Library) -> Library:
    """Return the records without references to themselves."""
    without = {
        entity.id: entity._replace(
            relations=tuple(relation for relation in entity.relations if relation.entity != entity.id),
            confused_with=tuple(other for other in entity.confused_with if other != entity.id),
            digest=b"",
        )
        for entity in records.entities.values()
        if entity.id in entity.confused_with
        or any(relation.entity == entity.id for relation in entity.relations)
    }
    return replace(records, entities={**records.entities, **without}) if without else records
