"""An entity that the original names is not named in the translation of the paragraph.

Any name, alias or romanization of its record will do, and so will a word made from one (Iraq, Iraqi). Of a
person a given name will do where no other family name follows it: Mohammed Ali is not Mohammed Qassem. A
name that a brief pins or that is ambiguous is not held to: the translation may say `it` or `the
committee`.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.translation.names.given_name import shares_only_given_name
from mujaz.check.translation.names.named_entities import is_hinted_at, is_named
from mujaz.check.translation.names.near_name import misspelt
from mujaz.check.translation.original_wording import whole_words
from mujaz.language.comparison_form import comparison_form
from mujaz.model.brief import Brief, Passage, Segment
from mujaz.model.entity import Entity, EntityType
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "E201"
SEVERITY = Severity.WARNING
COMPARES = True


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each named entity without a name in the target."""
    brief = context.brief
    loose = frozenset(surface for surface, _ in brief.rules.pin)
    for segment in brief.segments:
        if segment.target is not None and segment.source.mentions:
            yield from _of_segment(segment, brief, context.records, loose)


def _is_lost(entity: Entity, surface: str, brief: Brief, target: Passage, plain: str) -> bool:
    if is_hinted_at(entity, brief.translation, plain) and not shares_only_given_name(
        entity, surface, (brief.language, brief.translation), target.text
    ):
        return False
    person = entity.type is EntityType.PERSON  # nearly named is another finding, E204
    return not (person and misspelt(entity, brief.translation, target, target.text))


def _of_segment(segment: Segment, brief: Brief, records: Library, loose: frozenset[str]) -> Iterator[Finding]:
    assert segment.target is not None
    target_entities = {mention.entity for mention in segment.target.mentions}
    lost = [mention for mention in segment.source.mentions if mention.entity not in target_entities]
    if not lost:
        return
    source, target = segment.source.text, comparison_form(brief.translation)(segment.target.text)
    for mention in {mention.entity: mention for mention in lost}.values():
        entity, surface = records.entities.get(mention.entity), source[mention.start : mention.end]
        if entity is None or surface in loose or not is_named(entity, surface, brief.language):
            continue
        if _is_lost(entity, surface, brief, segment.target, target):
            word = whole_words(source, mention.start, mention.end)
            message = f"'{word}' of paragraph {segment.number} ({entity.id}) is not named in the translation."
            fix = "Name it, or add the name that stands there to the aliases of its record."
            yield Finding(CODE, message, fix, segment.target.location)
