"""Scores a quoted run as direct speech: by its length, and by the words around it."""

from mujaz.ingest.attribution.quoted_names import is_followed_by_name
from mujaz.ingest.attribution.reporting_words import bare_key
from mujaz.ingest.attribution.types import Cue, ParagraphContext
from mujaz.ingest.text.line_shape import word_count
from mujaz.ingest.text.tokens import TokenizedParagraph
from mujaz.language.quotation.pair_marks import QuotationPair
from mujaz.language.speech.rules import SpeechWords

NAME_WORDS, QUOTE_WORDS, LONG_QUOTE_WORDS = 3, 5, 12
"""Number of words up to which a run is probably a name, from which it is more, and from which it is
almost never a title.
"""


def length_score(context: ParagraphContext, pair: QuotationPair) -> int:
    """Return the score of a run's length, less a penalty if a word before it announces a name."""
    words = word_count(context.tokenized.text[pair.start + 1 : pair.end])
    first = context.tokenized.token_index(pair.start)
    is_fragment = bool(first) and context.tokenized.tokens[first - 1].key in context.speech.complements
    length = (
        2 * (words >= QUOTE_WORDS)
        + (words >= LONG_QUOTE_WORDS)
        - (2 + 2 * is_fragment) * (words <= NAME_WORDS)
    )
    is_name = words < 2 * LONG_QUOTE_WORDS and _is_announced_as_name(context.tokenized, first, context.speech)
    return length - 4 * is_name


def _is_announced_as_name(paragraph: TokenizedParagraph, first: int, speech: SpeechWords) -> bool:
    """Whether one of the two words before the mark announces a name or title."""
    before = paragraph.tokens[max(0, first - 2) : first]
    if before and not before[-1].is_word:
        return False
    if before and (before[-1].text.rstrip("ـ") in ("ل", "ب") or before[-1].key in speech.media):
        return True
    return any(is_followed_by_name(token.key, speech) for token in before)


def is_introduced(paragraph: TokenizedParagraph, first: int, speech: SpeechWords) -> bool:
    """Whether أن, a colon or a reporting word stands right before the mark."""
    if not first:
        return False
    token = paragraph.tokens[first - 1]
    if token.text in ",،" and first > 1:
        token = paragraph.tokens[first - 2]
        return bare_key(token.key, speech) in speech.reporting
    return (
        token.key in speech.complements
        or token.text == ":"
        or bare_key(token.key, speech) in speech.reporting
    )


def is_adjacent(cue: Cue, paragraph: TokenizedParagraph, first: int) -> bool:
    """Whether nothing but the cue and its subject stands between the cue and the mark."""
    end = max(cue.end, cue.subject.end if cue.subject else 0)
    return paragraph.token_index(end) >= first - 1


def is_whole_paragraph(paragraph: TokenizedParagraph, pair: QuotationPair) -> bool:
    """Whether the quoted run is the whole paragraph."""
    return not paragraph.text[: pair.start].strip() and not paragraph.text[pair.end + 1 :].strip(" .،,")
