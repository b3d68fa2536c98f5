"""The article has no archived copy.

What an outlet says today may be gone tomorrow. Save the page in a web archive and put the address of the
copy under `source.archive`.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.model.finding import Finding, Severity

CODE = "S102"
SEVERITY = Severity.INFO


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a reminder where there is an address and no copy of it."""
    source = context.brief.provenance
    if source.url and not source.archive:
        fix = "Save the page in a web archive and add 'archive: https://…' under 'source:'."
        yield Finding(CODE, "There is no archived copy of the article.", fix, source.location)
