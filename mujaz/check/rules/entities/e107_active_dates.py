"""The dates between which an entity was active, or had a role, are not dates, or end before they begin.

Each is a year or a date: `active: {from: 1945, to: 1950-06-30}`. A year before our era has a minus sign.
"""

from collections.abc import Iterator

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
