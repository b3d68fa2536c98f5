"""A quote does not stand word for word in one paragraph of the original.

Whoever reads a quote trusts that these words were said. Vowel marks, stretched letters, spaces and the
style of quotation marks are no difference; anything else is. The finding shows the nearest text and the
difference: `[-…-]` stands in the paragraph only, `{+…+}` in the quote only. Where words are left out,
`[…]` must say so.
"""

from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.check.shared.severity import Level
from mujaz.link.quotes import Proof, QuoteMatch, word_diff
from mujaz.model.finding import Finding, Severity
from mujaz.model.plural import pluralize

CODE = "Q101"
SEVERITY = Level(Severity.ERROR, draft=Severity.WARNING)
COPY = "Copy the words from the paragraph, or report them in your own under 'reported:'."


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each direct quote that is not proven."""
    for proven in context.quote_proofs:
        if proven.proof.verdict is QuoteMatch.NOT_FOUND:
            message, fix = _explain(proven.words, proven.proof)
            yield Finding(CODE, message, fix, proven.location)


def _explain(words: str, proof: Proof) -> tuple[str, str]:
    if proof.gap_words:
        gap = pluralize(proof.gap_words, "word")
        message = (
            f"The quote leaves out {gap} of paragraph {proof.nearest_segment} without"
            f" saying so. There stands: '{proof.nearest}'."
        )
        return message, "Put '[…]' where words are left out, or make two quotes of it."
    message = (
        f"The quote does not stand in the original. Nearest is paragraph {proof.nearest_segment}:"
        f" '{proof.nearest}'. The difference: '{word_diff(words, proof.nearest)}'."
    )
    return message, COPY
