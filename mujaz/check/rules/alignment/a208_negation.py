"""The original denies something, and the translation has no word that does.

A lost `not` turns a sentence round. Many languages deny without such a word (fail, lack, unlikely), so
this is a hint to look, no more.
"""

import re
from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.model.finding import Finding, Severity

CODE = "A208"
SEVERITY = Severity.INFO
COMPARES = True
ARABIC = re.compile(
    r"(?<![^\W\d_])(?:[وف]?ا?(?:لم|لن|ليس|ليست|ليسوا|لسنا|لست)|[وفب]?دون|[وفب]?غير|[وف]?لا|[وف]?ما|عدم|بلا|بدون|سوى|إلا|الا|لولا|ينف\w+|نف[ىي]\w*)(?![^\W\d_])"
)
STRONG_ARABIC = frozenset(prefix + word for prefix in ("", "و", "ف") for word in ("لم", "لن", "ليس", "ليست"))
ENGLISH = re.compile(
    r"\b(?:no|not|never|none|nor|neither|nobody|nothing|nowhere|cannot|without|hardly|barely|only|yet|un\w+|in\w+|im\w+|"
    r"dis\w+|\w+less|fail\w*|lack\w*|refus\w*|den(?:y|ied|ies)|reject\w*|few\w*|little|except|rather|stop\w*|"
    r"miss\w*|absen\w+|declin\w*|avoid\w*|other than|instead|still|but|far from|beyond)\b|n[’']t\b"
)
STRONG_ENGLISH = frozenset({"not", "never", "cannot", "t"})
"""The last one is what `n't` leaves."""
PATTERNS = {"ar": (STRONG_ARABIC, ARABIC), "en": (STRONG_ENGLISH, ENGLISH)}


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a hint for each segment that denies on the source side only."""
    brief = context.brief
    languages = brief.language.partition("-")[0], brief.translation.partition("-")[0]
    if languages[0] == languages[1] or not set(languages) <= PATTERNS.keys():
        return
    strong, cue = PATTERNS[languages[0]][0], PATTERNS[languages[1]][1]
    for pair in context.segment_facts:
        if not strong.isdisjoint(pair.source_tokens) and not cue.search(pair.target):
            segment = pair.texts.segment
            message = f"Paragraph {segment.number} denies something, and its translation seems not to."
            location = (segment.target or segment.source).location
            yield Finding(CODE, message, "See whether a 'not' was lost.", location)
