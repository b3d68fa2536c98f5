"""A brief shows more of the article than its outlet permits.

An outlet's record may say what it permits (`rights:`). Where the publisher has allowed more since,
correct the record.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library
from mujaz.model.provenance import Rights

CODE = "S204"
SEVERITY = Severity.ERROR
EXTENT = {Rights.LINK: 0, Rights.EXCERPT: 1, Rights.FULL: 2}


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding where the brief's rights exceed the outlet's."""
    brief = context.brief
    source = brief.provenance
    outlet = context.records.outlets.get(source.outlet)
    if outlet is None or outlet.rights is None or EXTENT[source.rights] <= EXTENT[outlet.rights]:
        return
    permitted = outlet.rights.value
    message = f"The brief has the rights '{source.rights.value}', and '{outlet.id}' permits '{permitted}'."
    fix = f"Write 'rights: {permitted}', or correct content/outlets/{outlet.id}.yml."
    yield Finding(CODE, message, fix, brief.key_location("source.rights"))


def publishable(brief: Brief, records: Library) -> Brief:
    """Return the brief with the rights of its outlet, where its own are wider."""
    source = brief.provenance
    outlet = records.outlets.get(source.outlet)
    if outlet is None or outlet.rights is None or EXTENT[source.rights] <= EXTENT[outlet.rights]:
        return brief
    return brief._replace(provenance=source._replace(rights=outlet.rights))
