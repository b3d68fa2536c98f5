"""Reported speech stands between quotation marks.

A paraphrase is ours. With the marks it would pass for the speaker's own words.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.link.quotes import strip_quotation_marks
from mujaz.model.finding import Finding, Severity

CODE = "Q106"
SEVERITY = Severity.WARNING


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each paraphrase that is quoted as a whole."""
    brief = context.brief
    for number, quote in enumerate(brief.quotes):
        for language, text in quote.reported.pairs:
            if strip_quotation_marks(text) != text.strip():
                message = f"The paraphrase in '{language}' stands between quotation marks."
                fix = f"Remove the marks, or give the words directly as '{language}: …'."
                location = brief.key_location(f"quotes.{number}.reported")
                yield Finding(CODE, message, fix, location)
