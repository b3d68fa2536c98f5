"""The outlet of an article has no record.

`source.outlet` is the file name of a record in `content/outlets/`.
"""

from collections.abc import Iterator

from mujaz.check.shared.nearest_id import did_you_mean
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding
from mujaz.model.library import Library

CODE = "S103"
LEVEL = "error"


def of_brief(brief: Brief, records: Library) -> Iterator[Finding]:
    """Yield a finding where the outlet is unknown. No outlet at all is F105."""
    outlet = brief.provenance.outlet
    if outlet and outlet not in records.outlets:
        fix = did_you_mean(outlet, records.outlets, f"Add content/outlets/{outlet}.yml, or correct the id.")
        yield Finding(CODE, f"There is no outlet '{outlet}'.", fix, brief.field("source.outlet"))
