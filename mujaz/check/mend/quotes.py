"""Write quotes letter by letter as the article has them, where marks, spaces or their style differ only."""

from mujaz.check.shared.brief_texts import texts_of
from mujaz.check.shared.quote_proofs import ProvenQuote, proofs_of
from mujaz.link.quotes import Verdict, unquoted
from mujaz.model.brief import Brief


def mend_quotes(brief: Brief, text: str) -> str:
    """Return the brief's text with the words of its folded quotes replaced by those of the paragraph."""
    lines = text.split("\n")
    for proven in proofs_of(brief):
        if proven.proof.verdict is Verdict.FOLDED:
            line, words = lines[proven.at.line - 1], unquoted(proven.words)
            there = _there(brief, proven)
            if line.count(words) == 1 and there != words:
                lines[proven.at.line - 1] = line.replace(words, there)
    return "\n".join(lines)


def _there(brief: Brief, proven: ProvenQuote) -> str:
    """Return the words as the paragraph has them."""
    proof = proven.proof
    source = dict(texts_of(brief).sources)[proof.segment or 0]
    return source[proof.start : proof.end]
