"""A correction or an update is older than what it changes.

Corrections follow the publication of the article, and `updated` is not before the last of them.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "S302"
BEFORE_PUBLICATION = Level(Severity.ERROR)
BEFORE_CORRECTION = Level(Severity.WARNING, when="where 'updated' is before a correction")
SEVERITY = (BEFORE_PUBLICATION, BEFORE_CORRECTION)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each date of a change that comes too early."""
    brief = context.brief
    day = brief.provenance.day
    dated = [
        (number, correction.date) for number, correction in enumerate(brief.corrections) if correction.date
    ]
    for number, made_on in dated:
        if day and made_on < day:
            message = f"The correction is of {made_on}, and the article was published on {day}."
            yield Finding(
                CODE,
                message,
                "Correct its date.",
                brief.key_location(f"corrections.{number}.date"),
                BEFORE_PUBLICATION.severity,
            )
    updated = brief.updated
    if updated is None:
        return
    if day and updated < day:
        message = f"The brief was updated on {updated}, and the article was published on {day}."
        yield Finding(
            CODE, message, "Correct the date.", brief.key_location("updated"), BEFORE_PUBLICATION.severity
        )
    elif any(updated < made_on for _, made_on in dated):
        message = f"The brief was updated on {updated}, and there is a later correction."
        fix = f"Write 'updated: {max(made_on for _, made_on in dated)}'."
        yield Finding(CODE, message, fix, brief.key_location("updated"), BEFORE_CORRECTION.severity)


def publishable(brief: Brief, records: Library) -> Brief:
    """Return the brief without dates of changes that lie before its publication."""
    day = brief.provenance.day
    dates = (brief.updated, *(correction.date for correction in brief.corrections))
    if day is None or not any(changed_on < day for changed_on in dates if changed_on):
        return brief
    return brief._replace(
        updated=brief.updated if brief.updated and brief.updated >= day else None,
        corrections=tuple(
            correction._replace(date=None) if correction.date and correction.date < day else correction
            for correction in brief.corrections
        ),
    )
