"""The article was read before it was published.

One of the two dates is wrong. A day's difference can be right where the reader's clock is behind the
outlet's, so it is an error only where no place on earth had that day.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "S301"
IMPOSSIBLE = Level(Severity.ERROR)
POSSIBLE = Level(Severity.WARNING, when="where another time zone explains it")
SEVERITY = (IMPOSSIBLE, POSSIBLE)
LAST_ZONE = timezone(timedelta(hours=-12))


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding where the day of reading lies before the day of publication."""
    brief = context.brief
    source = brief.provenance
    day = source.day
    if day is None or source.retrieved is None or source.retrieved >= day:
        return
    message = f"The article was read on {source.retrieved} and published on {day}."
    level = POSSIBLE if _is_possible(source.published, source.retrieved) else IMPOSSIBLE
    yield Finding(
        CODE, message, "Correct one of the two dates.", brief.key_location("source.retrieved"), level.severity
    )


def publishable(brief: Brief, records: Library) -> Brief:
    """Return the brief without a day of reading that cannot be."""
    source = brief.provenance
    if not source.day or not source.retrieved or source.retrieved >= source.day:
        return brief
    if _is_possible(source.published, source.retrieved):
        return brief
    return brief._replace(provenance=source._replace(retrieved=None))


def _is_possible(published: date | datetime | None, retrieved: date) -> bool:
    """Tell whether it was still the day of reading somewhere when the article was published."""
    return isinstance(published, datetime) and published < _end_of(retrieved)


def _end_of(day: date) -> datetime:
    """Return the moment at which a day ends in the last place on earth."""
    if day == date.max:
        return datetime.max.replace(tzinfo=LAST_ZONE)
    return datetime.combine(day + timedelta(days=1), time(), LAST_ZONE)
