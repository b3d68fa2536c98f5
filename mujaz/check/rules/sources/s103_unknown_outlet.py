"""The outlet of an article has no record.

`source.outlet` is the file name of a record in `content/outlets/`.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.nearest_id import did_you_mean
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "S103"
SEVERITY = Severity.ERROR


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding where the outlet is unknown. No outlet at all is F105."""
    brief, records = context.brief, context.records
    outlet = brief.provenance.outlet
    is_unreadable = ("content/outlets", outlet) in records.unreadable
    if outlet and outlet not in records.outlets and not is_unreadable:
        fix = did_you_mean(outlet, records.outlets, f"Add content/outlets/{outlet}.yml, or correct the id.")
        yield Finding(CODE, f"There is no outlet '{outlet}'.", fix, brief.key_location("source.outlet"))


def publishable(brief: Brief, records: Library) -> Brief:
    """Return the brief without an outlet that is unknown, and without what that outlet itself says."""
    source = brief.provenance
    if source.outlet in records.outlets:
        return brief
    quotes = tuple(quote for quote in brief.quotes if not quote.by_outlet)
    return brief._replace(provenance=source._replace(outlet=""), quotes=quotes)
