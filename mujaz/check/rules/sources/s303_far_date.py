"""A date lies far from all others.

No clock is asked, so that a build gives the same findings on every day. But a brief that is years newer
than the next one, or a change a century after the article, is most often a slip of the hand: 2052 for
2025.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from heapq import nlargest

from mujaz.check.brief_context import BriefContext
from mujaz.model.brief import Brief
from mujaz.model.check_summary import CheckSummary
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "S303"
SEVERITY = Severity.WARNING
MAX_YEARS_AFTER = 100
"""Years between an article and a date in its brief."""
MAX_YEARS_AHEAD = 2
"""Years by which the newest brief may be newer than the newest of the others."""


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each date in a brief that is a century after the article."""
    brief = context.brief
    day = brief.provenance.day
    for field, other in _dates(brief) if day else ():
        if day and other.year - day.year > MAX_YEARS_AFTER:
            message = f"{other} is more than a century after the article."
            yield Finding(CODE, message, "Correct the year.", brief.key_location(field))


def of_listings(listings: Sequence[CheckSummary], records: Library) -> Iterator[Finding]:
    """Yield a finding where the newest article is years ahead of all others."""
    dated = ((listing.day, listing) for listing in listings if listing.day)
    days = nlargest(2, dated, key=lambda pair: pair[0])
    if len(days) > 1:
        (newest, far), (before, _) = days
        if newest.year - before.year > MAX_YEARS_AHEAD:
            message = f"The article is of {newest}, and no other is later than {before}."
            yield Finding(CODE, message, "Correct the year if it is a slip.", far.day_location)


def _dates(brief: Brief) -> Iterator[tuple[str, date]]:
    if brief.provenance.retrieved:
        yield "source.retrieved", brief.provenance.retrieved
    if brief.updated:
        yield "updated", brief.updated
    for number, correction in enumerate(brief.corrections):
        if correction.date:
            yield f"corrections.{number}.date", correction.date
