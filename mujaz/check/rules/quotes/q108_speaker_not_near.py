"""The speaker of a quote is not named where the quote stands.

Most often the id belongs to somebody else of whom the article speaks. A name, or a word made from one, in
the paragraph or anywhere above it is enough, since news goes on with `he added` for a while; but where the
quote's own paragraph names another person and not the speaker, the two may have been confused. What the
quote itself says is left aside. Whoever is `declared` under `mentions` need not be named.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.quote_proofs import ProvenQuote
from mujaz.check.translation.names.named_entities import is_hinted_at
from mujaz.language.comparison_form import comparison_form
from mujaz.model.brief import Brief, Passage, Segment
from mujaz.model.entity import Entity, EntityType
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library
from mujaz.model.provenance import Rights

CODE = "Q108"
SEVERITY = Severity.INFO
FIX = "See whether 'speaker' is the right id, or add the name that stands there to the aliases of its record."


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each direct quote whose place names somebody else, or nobody so far."""
    brief, records = context.brief, context.records
    for proven in context.quote_proofs:
        number, speaker = proven.proof.segment, proven.quote.speaker
        if number is None or not speaker or _names(brief.segments[number - 1], speaker):
            continue
        entity = records.entities.get(speaker)
        if entity is not None and speaker not in brief.rules.declared:
            message = _message(brief, proven, entity, records)
            if message:
                yield Finding(CODE, message, FIX, proven.quote.location)


def _message(brief: Brief, proven: ProvenQuote, entity: Entity, records: Library) -> str:
    """Return what is wrong with the place of a quote whose own paragraph does not name the speaker."""
    number = proven.proof.segment or 0
    around = brief.segments[max(0, number - 2) : number + 1]
    if not any(_names(segment, entity.id) or _hints(brief, segment.source, entity) for segment in around):
        other = _other_person(proven, brief.segments[number - 1].source, records)
        if other:
            return f"Paragraph {number} names '{other}' and not the speaker of its quote, '{entity.id}'."
        if brief.provenance.rights is Rights.FULL and not _has_earlier_mention(brief, number, entity):
            return f"The quote's speaker, '{entity.id}', is named neither in paragraph {number} nor above it."
    return ""


def _other_person(proven: ProvenQuote, source: Passage, records: Library) -> str:
    """Return the id of a person whom the paragraph names outside the quote, empty where there is none."""
    proof = proven.proof
    for mention in source.mentions:
        entity = records.entities.get(mention.entity)
        if entity and entity.type is EntityType.PERSON and not proof.start <= mention.start < proof.end:
            return entity.id
    return ""


def _has_earlier_mention(brief: Brief, number: int, entity: Entity) -> bool:
    above = brief.segments[:number]
    title = brief.title.get(brief.language) or ""
    return is_hinted_at(entity, brief.language, comparison_form(brief.language)(title)) or any(
        _names(segment, entity.id) or _hints(brief, segment.source, entity) for segment in above
    )


def _names(segment: Segment, entity: str) -> bool:
    return any(mention.entity == entity for mention in segment.source.mentions) or (
        segment.target is not None and any(mention.entity == entity for mention in segment.target.mentions)
    )


def _hints(brief: Brief, passage: Passage, entity: Entity) -> bool:
    return is_hinted_at(entity, brief.language, comparison_form(brief.language)(passage.text))
