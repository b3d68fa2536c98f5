"""A paragraph has no translation below it.

Readers would meet a hole, and search in the language of the translation would miss the paragraph. In a
draft the place is only noted; `> [untranslated]` says that you know of it.
"""

import re
from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.finding import Finding, Severity
from mujaz.model.language import direction

CODE = "A101"
SEVERITY = Level(Severity.ERROR, draft=Severity.INFO)
COMPARES = True
LATIN = re.compile(r"[^\u0590-\u08ff\ufb1d-\ufefc]*[A-Za-z]{2}[^\u0590-\u08ff\ufb1d-\ufefc]*")
"""No letter of a right-to-left script, and a Latin word."""


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each segment without a target."""
    brief = context.brief
    for segment in brief.segments:
        if segment.target is None:
            message = f"Paragraph {segment.number} has no translation."
            fix = "Put it below as a block quote: '> …'."
            if not segment.marked_untranslated:
                fix = (
                    "Put it below as a block quote, '> …', or '> [untranslated]' while the brief is a draft."
                )
            if segment.number > 1 and _is_latin(segment.source.text, brief.language):
                fix = "If this is the translation of the paragraph above, begin its line with '> '."
            yield Finding(CODE, message, fix, segment.location)


def _is_latin(text: str, language: str) -> bool:
    return direction(language) == "rtl" and LATIN.fullmatch(text) is not None
