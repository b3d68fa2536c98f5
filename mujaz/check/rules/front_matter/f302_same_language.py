"""The language of the translation is that of the original.

One of the two is most often left over from the example.
"""

from collections.abc import Iterator

from mujaz.model.brief import Brief
from mujaz.model.finding import Finding
from mujaz.model.library import Library

CODE = "F302"
LEVEL = "error"


def of_brief(brief: Brief, records: Library) -> Iterator[Finding]:
    """Yield a finding where both languages are the same."""
    if brief.language == brief.translation:
        message = f"Both the original and the translation are in '{brief.language}'."
        fix = "Correct 'language:' or 'translation:'."
        at = brief.field("translation")
        yield Finding(CODE, message, fix, at if at != brief.at else brief.field("language"))
