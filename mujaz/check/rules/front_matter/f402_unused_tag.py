"""No brief is filed under a tag.

Its page would be empty. Nothing is wrong if briefs are about to come.
"""

from collections.abc import Iterator, Sequence

from mujaz.model.check_summary import CheckSummary
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "F402"
SEVERITY = Severity.INFO


def of_listings(listings: Sequence[CheckSummary], records: Library) -> Iterator[Finding]:
    """Yield a finding for each tag that no brief has."""
    used = {tag for listing in listings for tag in listing.tags}
    for tag in records.tags.values():
        if tag.id not in used:
            fix = "Remove it from content/tags.yml if no brief will need it."
            yield Finding(CODE, f"No brief has the tag '{tag.id}'.", fix, tag.location)
