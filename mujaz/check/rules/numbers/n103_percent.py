"""One side speaks of a percentage and the other does not.

Five percent is not five. The sign, the word and the Arabic في المئة are the same.
"""

import re
from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.model.finding import Finding, Severity

CODE = "N103"
SEVERITY = Severity.WARNING
COMPARES = True
PERCENT = re.compile(r"[%٪]|\bper ?cent|(?:في ال|ب?ال)(?:مئ|مائ|ماي|مي)ه|نسب|درصد|فيصد|אחוז|نقط[هة] مئوي")
LANGUAGES = frozenset({"ar", "en", "fa", "ur", "he"})


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each segment in which only one side has a percentage after a digit."""
    brief = context.brief
    if not LANGUAGES.issuperset({brief.language.partition("-")[0], brief.translation.partition("-")[0]}):
        return
    for pair in context.segment_facts:
        for text, other, side in (
            (pair.source, pair.target, "original"),
            (pair.target, pair.source, "translation"),
        ):
            if "%" in text and not PERCENT.search(other):
                segment = pair.texts.segment
                message = f"In paragraph {segment.number} only the {side} speaks of a percentage."
                location = (segment.target or segment.source).location
                yield Finding(CODE, message, "Correct the translation.", location)
