"""A brief that was published is gone, or has another name.

Its address stands in other texts and must not break. Keep the file; what must not be shown any longer can
become `rights: link`, and a correction says why.
"""

from collections.abc import Iterator

from mujaz.model.brief import Brief, Status
from mujaz.model.finding import Finding, Severity

CODE = "P104"
SEVERITY = Severity.WARNING


def of_removal(before: Brief) -> Iterator[Finding]:
    """Yield a finding for a published brief whose file does not exist any longer."""
    if before.status is not Status.DRAFT:
        message = f"'{before.id}' was published and is gone."
        fix = "Restore the file under its name, or see that nobody links to it."
        yield Finding(CODE, message, fix, before.location)
