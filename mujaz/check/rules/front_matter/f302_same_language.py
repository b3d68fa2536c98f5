"""The language of the translation is that of the original.

One of the two is most often left over from the example.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.model.finding import Finding, Severity

CODE = "F302"
SEVERITY = Severity.ERROR


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding where both languages are the same."""
    brief = context.brief
    if brief.language == brief.translation:
        message = f"Both the original and the translation are in '{brief.language}'."
        fix = "Correct 'language:' or 'translation:'."
        location = brief.key_location("translation")
        yield Finding(
            CODE, message, fix, location if location != brief.location else brief.key_location("language")
        )
