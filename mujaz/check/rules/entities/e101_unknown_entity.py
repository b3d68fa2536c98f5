"""An entity is named by an id that has no record.

Speakers, pins, declared mentions, relations and the list `not` name entities by the file name of their
record in `content/entities/`. A `via` may also be an outlet's id, or a text; what is written like an id
must be one.
"""

from collections.abc import Iterator, Mapping

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.nearest_id import did_you_mean
from mujaz.model.brief import Brief
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library
from mujaz.model.location import Location
from mujaz.model.slug import SLUG

CODE = "E101"
SEVERITY = Severity.ERROR


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each reference of a brief that leads nowhere."""
    brief, records = context.brief, context.records
    entities = records.entities
    for field, name in _references(brief):
        if name not in entities:
            yield _unknown(name, entities, brief.key_location(field))
    for number, quote in enumerate(brief.quotes):
        via = quote.via
        if via and via not in entities and via not in records.outlets and SLUG.match(via):
            message = f"There is no entity or outlet '{via}'."
            otherwise = "Correct the id, or write the name as a text with its capitals."
            fix = did_you_mean(via, (*entities, *records.outlets), otherwise)
            yield Finding(CODE, message, fix, brief.key_location(f"quotes.{number}.via"))


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each reference between records that leads nowhere."""
    for entity in library.entities.values():
        for relation in entity.relations:
            if relation.entity not in library.entities:
                yield _unknown(relation.entity, library.entities, relation.location)
        for number, other in enumerate(entity.confused_with):
            if other not in library.entities:
                yield _unknown(other, library.entities, entity.key_location(f"not.{number}"))


def _references(brief: Brief) -> Iterator[tuple[str, str]]:
    """Yield field and entity id of each reference."""
    for number, quote in enumerate(brief.quotes):
        if quote.speaker:
            yield f"quotes.{number}.speaker", quote.speaker
        for index, name in enumerate(quote.shared_by):
            yield f"quotes.{number}.shared_by.{index}", name
    for surface, entity in brief.rules.pin:
        yield f"mentions.pin.{surface}", entity
    for number, entity in enumerate(brief.rules.declared):
        yield f"mentions.declared.{number}", entity


def _unknown(name: str, entities: Mapping[str, Entity], location: Location) -> Finding:
    fix = did_you_mean(name, entities, f"Add content/entities/{name}.md, or correct the id.")
    return Finding(CODE, f"There is no entity '{name}'.", fix, location)
