"""A web address, e-mail address or account name stands on one side only.

They are the same in every language, and a reader of the translation wants to follow them too.
"""

import re
from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.model.finding import Finding, Severity

CODE = "A205"
SEVERITY = Severity.WARNING
COMPARES = True
ADDRESS = re.compile(r"https?://[^\s<>\"«»“”،؛]+|www\.[^\s<>\"«»“”،؛]+|[\w.+-]*@[\w.-]*\w", re.ASCII)
SIGNS = ("@", "://", "www.")
AROUND = ".,;:!?)]'’"


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each address that has no counterpart."""
    for pair in context.texts.pairs:
        if not any(sign in pair.source or sign in pair.target for sign in SIGNS):
            continue
        source, target = _addresses(pair.source), _addresses(pair.target)
        for address in sorted(source ^ target):
            side = "original" if address in source else "translation"
            message = f"Only the {side} of paragraph {pair.segment.number} has '{address}'."
            location = (pair.segment.target or pair.segment.source).location
            yield Finding(CODE, message, "Write it alike on both sides.", location)


def _addresses(text: str) -> set[str]:
    return {match.rstrip(AROUND).lower() for match in ADDRESS.findall(text)}
