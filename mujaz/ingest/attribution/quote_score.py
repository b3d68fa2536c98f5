"""What speaks for a quoted run being somebody's words: its length, and what stands around it."""

from mujaz.ingest.attribution.quoted_names import is_followed_by_name
from mujaz.ingest.attribution.reporting_words import bare_key
from mujaz.ingest.attribution.types import Cue, ParagraphContext
from mujaz.ingest.text.line_shape import word_count
from mujaz.ingest.text.tokens import TokenizedParagraph
from mujaz.language.quotation.pair_marks import Pair
from mujaz.language.speech.rules import Speech

NAME_WORDS, QUOTE_WORDS, LONG_QUOTE_WORDS = 3, 5, 12
"""Words up to which a quoted run is a name, from which it is more, and from which almost never a title."""


def length_score(setting: ParagraphContext, pair: Pair) -> int:
    """Return the weight of a run's own length, less where a word before it says that a name follows."""
    words = word_count(setting.tokenized.text[pair.start + 1 : pair.end])
    first = setting.tokenized.token_index(pair.start)
    fragment = bool(first) and setting.tokenized.tokens[first - 1].key in setting.speech.complements
    length = (
        2 * (words >= QUOTE_WORDS) + (words >= LONG_QUOTE_WORDS) - (2 + 2 * fragment) * (words <= NAME_WORDS)
    )
    named = words < 2 * LONG_QUOTE_WORDS and _is_announced_as_name(setting.tokenized, first, setting.speech)
    return length - 4 * named


def _is_announced_as_name(held: TokenizedParagraph, first: int, speech: Speech) -> bool:
    """Whether one of the two words before the mark says that a name or title follows."""
    before = held.tokens[max(0, first - 2) : first]
    if before and not before[-1].is_word:
        return False
    if before and (before[-1].text.rstrip("ـ") in ("ل", "ب") or before[-1].key in speech.media):
        return True
    return any(is_followed_by_name(token.key, speech) for token in before)


def is_introduced(held: TokenizedParagraph, first: int, speech: Speech) -> bool:
    """Whether أن, a colon or a reporting word stands right before the mark."""
    if not first:
        return False
    token = held.tokens[first - 1]
    if token.text in ",،" and first > 1:
        token = held.tokens[first - 2]
        return bare_key(token.key, speech) in speech.reporting
    return (
        token.key in speech.complements
        or token.text == ":"
        or bare_key(token.key, speech) in speech.reporting
    )


def is_adjacent(cue: Cue, held: TokenizedParagraph, first: int) -> bool:
    """Whether nothing but the cue's own words stands between it and the mark."""
    end = max(cue.end, cue.subject.end if cue.subject else 0)
    return held.token_index(end) >= first - 1


def is_whole_paragraph(held: TokenizedParagraph, pair: Pair) -> bool:
    """Whether the quoted run is the whole paragraph."""
    return not held.text[: pair.start].strip() and not held.text[pair.end + 1 :].strip(" .،,")
