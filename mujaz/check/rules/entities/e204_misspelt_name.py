"""A person is named in the translation with a name that is nearly that of the record.

Samir al-Khatib for Sami al-Khatib is another man, and a search for the one does not find the other. A
spelling that the outlet itself uses may be added to the aliases of the record.
"""

from collections.abc import Iterator
from typing import TypeGuard

from mujaz.check.brief_context import BriefContext
from mujaz.check.translation.names.near_name import misspelt
from mujaz.check.translation.placement.segment_facts import SegmentFacts
from mujaz.model.brief import Brief
from mujaz.model.entity import Entity, EntityType
from mujaz.model.finding import Finding, Severity

CODE = "E204"
SEVERITY = Severity.WARNING
COMPARES = True


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each person whose name in a target is nearly one of theirs."""
    for pair in context.segment_facts:
        source_entities = {mention.entity: None for mention in pair.texts.segment.source.mentions}
        persons = [
            entity for entity in map(context.records.entities.get, source_entities) if _is_person(entity)
        ]
        if persons:
            whole = _full_name_entities(pair)
            for entity in persons:
                if entity.id not in whole:
                    yield from _of_person(entity, pair, context.brief)


def _is_person(entity: Entity | None) -> TypeGuard[Entity]:
    return entity is not None and entity.type is EntityType.PERSON


def _full_name_entities(pair: SegmentFacts) -> frozenset[str]:
    """Return who has a name of several words in the target."""
    target, text = pair.texts.segment.target, pair.texts.target
    assert target is not None
    return frozenset(
        mention.entity for mention in target.mentions if " " in text[mention.start : mention.end]
    )


def _of_person(entity: Entity, pair: SegmentFacts, brief: Brief) -> Iterator[Finding]:
    segment = pair.texts.segment
    assert segment.target is not None
    seen = misspelt(entity, brief.translation, segment.target, pair.texts.target)
    if seen:
        name = entity.names.best(brief.translation, brief.language).value
        message = (
            f"The translation of paragraph {segment.number} has '{seen}', the record {entity.id} '{name}'."
        )
        fix = "Write the name as its record has it, or add what stands there to the aliases of the record."
        yield Finding(CODE, message, fix, segment.target.location)
