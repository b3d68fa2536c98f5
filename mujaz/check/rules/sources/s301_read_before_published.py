"""The article was read before it was published.

One of the two dates is wrong. A day's difference can be right where the reader's clock is behind the
outlet's, so it is an error only where no place on earth had that day.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.finding import Finding, Severity

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
    possible = isinstance(source.published, datetime) and source.published < _end_of(source.retrieved)
    message = f"The article was read on {source.retrieved} and published on {day}."
    level = POSSIBLE if possible else IMPOSSIBLE
    yield Finding(
        CODE, message, "Correct one of the two dates.", brief.key_location("source.retrieved"), level.severity
    )


def _end_of(day: date) -> datetime:
    """Return the moment at which a day ends in the last place on earth."""
    if day == date.max:
        return datetime.max.replace(tzinfo=LAST_ZONE)
    return datetime.combine(day + timedelta(days=1), time(), LAST_ZONE)
