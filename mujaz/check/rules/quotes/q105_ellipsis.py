"""A quote leaves words out and marks the place with bare dots.

Dots without brackets could be the speaker's own pause. `[…]` says that we left something out.
"""

import re
from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.link.quotes import QuoteMatch
from mujaz.model.finding import Finding, Severity
from mujaz.model.plural import pluralize

CODE = "Q105"
SEVERITY = Severity.WARNING
BRACKETED = re.compile(r"[\[(]\s*(?:…|\.{2,})\s*[\])]")


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each stitched quote without brackets around its dots."""
    for proven in context.quote_proofs:
        proof = proven.proof
        if proof.verdict is QuoteMatch.STITCHED and proof.gap_words and not BRACKETED.search(proven.words):
            gap = pluralize(proof.gap_words, "word")
            message = f"The quote leaves out {gap} of paragraph {proof.segment} with bare dots."
            yield Finding(CODE, message, "Write '[…]' in that place.", proven.location)
