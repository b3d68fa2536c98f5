"""Write quotes letter by letter as the article has them, where marks, spaces or their style differ only."""

from mujaz.check.shared.brief_texts import texts_of
from mujaz.check.shared.quote_proofs import prove_quotes
from mujaz.link.quotes import QuoteMatch, strip_quotation_marks
from mujaz.model.brief import Brief


def mend_quotes(brief: Brief, text: str) -> str:
    """Return the brief's text with the words of its folded quotes replaced by those of the paragraph."""
    lines = text.split("\n")
    sources = texts_of(brief).sources
    for proven in prove_quotes(brief, sources):
        if proven.proof.verdict is QuoteMatch.FOLDED:
            line, words = lines[proven.location.line - 1], strip_quotation_marks(proven.words)
            source = dict(sources)[proven.proof.segment or 0]
            printed_words = source[proven.proof.start : proven.proof.end]
            if line.count(words) == 1 and printed_words != words:
                lines[proven.location.line - 1] = line.replace(words, printed_words)
    return "\n".join(lines)
