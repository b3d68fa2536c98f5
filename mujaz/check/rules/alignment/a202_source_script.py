"""Words in the script of the original are left in the translation.

Most often a part was not translated. A word or two in brackets or quotation marks, such as the name that
is being explained, is no finding; a longer run outside them is an error.
"""

import re
from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.model.finding import Finding, Severity
from mujaz.model.language import RIGHT_TO_LEFT

CODE = "A202"
MANY_WORDS = Level(Severity.ERROR, draft=Severity.WARNING)
FEW_WORDS = Level(Severity.WARNING, when="for one or two words")
SEVERITY = (MANY_WORDS, FEW_WORDS)
WORD = r"[\u0591-\u05f2\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+"
RUN = re.compile(rf"{WORD}(?:[\s،؛]+{WORD})*")
EXPLAINED = re.compile(r"[(\[«“\"‘'][^()\[\]«»“”\"]{0,60}\Z")
MANY = 3


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each run of right-to-left words in a left-to-right translation."""
    brief = context.brief
    if brief.translation.partition("-")[0] in RIGHT_TO_LEFT:
        yield from _not_in_script(context)
        return
    for pair in context.texts.pairs:
        if pair.target.isascii() or pair.target == pair.source:
            continue
        for match in RUN.finditer(pair.target):
            words = len(match.group().split())
            if words < MANY and EXPLAINED.search(pair.target, 0, match.start()):
                continue
            message = f"'{match.group()}' is left in the translation of paragraph {pair.segment.number}."
            fix = "Translate it, or put it between brackets if it is being explained."
            level = MANY_WORDS if words >= MANY else FEW_WORDS
            yield Finding(
                CODE,
                message,
                fix,
                (pair.segment.target or pair.segment.source).location,
                level.of(brief.status),
            )


def _not_in_script(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each translation into a right-to-left language without a letter of its script."""
    brief = context.brief
    for pair in context.texts.pairs:
        if (
            len(pair.target.split()) >= MANY
            and any(map(str.isalpha, pair.target))
            and not RUN.search(pair.target)
        ):
            message = f"The translation of paragraph {pair.segment.number} is not in '{brief.translation}'."
            location = (pair.segment.target or pair.segment.source).location
            yield Finding(CODE, message, "Translate it.", location, MANY_WORDS.of(brief.status))
