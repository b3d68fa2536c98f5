"""An entity is named by an id that has no record.

Speakers, pins, declared mentions, relations and the list `not` name entities by the file name of their
record in `content/entities/`. A `via` may also be an outlet's id, or a text; what is written like an id
must be one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.nearest_id import did_you_mean
from mujaz.model.brief import Brief, Quote
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library
from mujaz.model.location import Location
from mujaz.model.slug import SLUG

CODE = "E101"
SEVERITY = Severity.ERROR
KIND = "content/entities"


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each reference of a brief that leads nowhere."""
    brief, records = context.brief, context.records
    entities = records.entities
    for field, name in _references(brief):
        if not _is_known(name, records):
            yield _unknown(name, entities, brief.key_location(field))
    for number, quote in enumerate(brief.quotes):
        is_unreadable = any((kind, quote.via) in records.unreadable for kind in (KIND, "content/outlets"))
        if _is_unknown_via(quote.via, records) and not is_unreadable:
            message = f"There is no entity or outlet '{quote.via}'."
            otherwise = "Correct the id, or write the name as a text with its capitals."
            fix = did_you_mean(quote.via, (*entities, *records.outlets), otherwise)
            yield Finding(CODE, message, fix, brief.key_location(f"quotes.{number}.via"))


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each reference between records that leads nowhere."""
    for entity in library.entities.values():
        for relation in entity.relations:
            if not _is_known(relation.entity, library):
                yield _unknown(relation.entity, library.entities, relation.location)
        for number, other in enumerate(entity.confused_with):
            if not _is_known(other, library):
                yield _unknown(other, library.entities, entity.key_location(f"not.{number}"))


def publishable(brief: Brief, records: Library) -> Brief:
    """Return the brief without unknown ids. A quote whose speaker is unknown goes with its speaker."""
    known = records.entities
    entities = tuple(name for name in brief.entities if name in known)
    quotes = tuple(
        _without_unknown(quote, records)
        for quote in brief.quotes
        if not quote.speaker or quote.speaker in known
    )
    if (entities, quotes) == (brief.entities, brief.quotes):
        return brief
    return brief._replace(entities=entities, quotes=quotes)


def publishable_records(records: Library) -> Library:
    """Return the records without references to unknown ids."""
    known = records.entities
    entities = {entity.id: _without_unknown_others(entity, known) for entity in known.values()}
    return records if entities == records.entities else replace(records, entities=entities)


def _without_unknown(quote: Quote, records: Library) -> Quote:
    shared_by = tuple(name for name in quote.shared_by if name in records.entities)
    via = "" if _is_unknown_via(quote.via, records) else quote.via
    if (shared_by, via) == (quote.shared_by, quote.via):
        return quote
    return quote._replace(shared_by=shared_by, via=via)


def _without_unknown_others(entity: Entity, known: Mapping[str, Entity]) -> Entity:
    relations = tuple(relation for relation in entity.relations if relation.entity in known)
    others = tuple(other for other in entity.confused_with if other in known)
    if (relations, others) == (entity.relations, entity.confused_with):
        return entity
    return entity._replace(relations=relations, confused_with=others, digest=b"")


def _is_known(name: str, records: Library) -> bool:
    """Tell whether an id has a record, or one whose file cannot be read: that is said of the file alone."""
    return name in records.entities or (KIND, name) in records.unreadable


def _is_unknown_via(via: str, records: Library) -> bool:
    is_known = via in records.entities or via in records.outlets
    return bool(via) and not is_known and SLUG.match(via) is not None


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
