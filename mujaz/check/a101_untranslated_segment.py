"""A paragraph has no translation below it.

Readers would meet a hole, and search in the language of the translation would miss the paragraph. In a
draft the place is only noted; `> [untranslated]` says that you know of it.
"""

from collections.abc import Iterator

from mujaz.check.severity import error_unless_draft
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "A101"
LEVEL = "error; in a draft info"


def of_brief(brief: Brief, records: Library) -> Iterator[Finding]:
    """Yield a finding for each segment without a target."""
    for segment in brief.segments:
        if segment.target is None:
            message = f"Paragraph {segment.number} has no translation."
            fix = "Put it below as a block quote: '> …'."
            if not segment.marked_untranslated:
                fix = (
                    "Put it below as a block quote, '> …', or '> [untranslated]' while the brief is a draft."
                )
            yield Finding(CODE, message, fix, segment.at, error_unless_draft(brief, Severity.INFO))
