"""Original and translation differ much in how many quotations they mark.

Counted over the whole brief, because a quotation may run over several paragraphs or be split differently.
Nothing need be wrong; but words that somebody said must not pass for the reporter's, nor the other way
round.
"""

import re
from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.model.finding import Finding, Severity

CODE = "A207"
SEVERITY = Severity.INFO
MARKS = re.compile(r"[«»“”„\"]")
MAX_DIFFERENCE = 4
"""Single marks: two quotations."""
MAX_SHARE = 0.34


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding where one side has many more marks than the other."""
    pairs = context.texts.pairs
    source = sum(len(MARKS.findall(pair.source)) for pair in pairs)
    target = sum(len(MARKS.findall(pair.target)) for pair in pairs)
    apart = abs(source - target)
    if apart >= MAX_DIFFERENCE and apart > MAX_SHARE * max(source, target):
        message = f"The original has {source} quotation marks, the translation {target}."
        fix = "See whether every quotation is marked on both sides."
        yield Finding(CODE, message, fix, pairs[0].segment.location)
