"""A speaker is quoted under a role that they did not have on that day.

Where a record lists `roles` with their dates, and a quote names one of them, the day of the article must
lie within. An old office is written as one: `former minister`.
"""

from collections.abc import Iterator
from datetime import date

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.partial_dates import day_is_outside
from mujaz.language.folding import fold_key
from mujaz.model.brief import Quote
from mujaz.model.entity import Entity, Role
from mujaz.model.finding import Finding, Severity

CODE = "E202"
SEVERITY = Severity.WARNING


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each quote whose role had not begun or was over."""
    brief = context.brief
    day = brief.provenance.day
    for number, quote in enumerate(brief.quotes) if day else ():
        entity = context.records.entities.get(quote.speaker)
        if day and entity is not None and entity.roles and quote.role:
            role = _out_of_time(quote, entity, day)
            if role is not None:
                span = f"{role.begin or '…'} to {role.end or '…'}"
                office = role.names.best("en").value
                message = f"'{entity.id}' was '{office}' from {span}, not on {day}."
                fix = "Correct the role, or its dates in the record."
                yield Finding(CODE, message, fix, brief.key_location(f"quotes.{number}.role"))


def _out_of_time(quote: Quote, entity: Entity, day: date) -> Role | None:
    """Return the role that a quote names, unless one of that name was held on the day."""
    quoted_roles = [role for role in entity.roles if _names(quote, role)]
    if not quoted_roles or any(not day_is_outside(day, role.begin, role.end) for role in quoted_roles):
        return None
    return quoted_roles[0]


def _names(quote: Quote, role: Role) -> bool:
    return any(
        fold_key(text.value, text.language) == fold_key(quote.role.get(text.language) or "", text.language)
        for text in role.names.texts()
    )
