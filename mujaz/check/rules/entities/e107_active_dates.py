"""The dates between which an entity was active, or had a role, are not dates, or end before they begin.

Each is a year or a date: `active: {from: 1945, to: 1950-06-30}`. A year before our era has a minus sign.
"""

from collections.abc import Iterator
from dataclasses import replace

from mujaz.check.shared.partial_dates import is_before, is_partial_date
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "E107"
SEVERITY = Severity.ERROR


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each date that is none, and for each span that runs backwards."""
    for entity in library.entities.values():
        if any(entity.active):
            yield from _of_span(entity, "active", *entity.active)
        for number, role in enumerate(entity.roles):
            yield from _of_span(entity, f"roles.{number}", role.begin, role.end)


def publishable_records(records: Library) -> Library:
    """Return the records without spans of which a date is none, or that end before they begin."""
    without = {
        entity.id: entity._replace(
            active=entity.active if _is_span(*entity.active) else ("", ""),
            roles=tuple(role for role in entity.roles if _is_span(role.begin, role.end)),
            digest=b"",
        )
        for entity in records.entities.values()
        if not all(_is_span(begin, end) for begin, end in _spans(entity))
    }
    return replace(records, entities={**records.entities, **without}) if without else records


def _spans(entity: Entity) -> Iterator[tuple[str, str]]:
    yield entity.active
    yield from ((role.begin, role.end) for role in entity.roles)


def _is_span(begin: str, end: str) -> bool:
    if not all(is_partial_date(text) for text in (begin, end) if text):
        return False
    return not (begin and end and is_before(end, begin))


def _of_span(entity: Entity, field: str, begin: str, end: str) -> Iterator[Finding]:
    wrong = [
        (key, text) for key, text in (("from", begin), ("to", end)) if text and not is_partial_date(text)
    ]
    for key, text in wrong:
        fix = f"Write '{key}: 1945' or '{key}: 1945-10-24'."
        yield Finding(CODE, f"'{text}' is not a year or a date.", fix, entity.key_location(f"{field}.{key}"))
    if begin and end and not wrong and is_before(end, begin):
        message = f"This lasted from {begin} to {end}, which is before."
        yield Finding(CODE, message, "Swap or correct the two.", entity.key_location(f"{field}.to"))
