"""What speaks for a quoted run being somebody's words: its length, and what stands around it."""

from mujaz.ingest.attribution.quoted_names import names_follow
from mujaz.ingest.attribution.reporting_words import bare_key
from mujaz.ingest.attribution.types import Cue, Setting
from mujaz.ingest.text.line_shape import words_in
from mujaz.ingest.text.tokens import Tokens
from mujaz.language.quotation.pair_marks import Pair
from mujaz.language.speech.rules import Speech

SHORT, LONG, LONGER = 3, 5, 12
"""Words up to which a quoted run is a name, from which it is more, and from which almost never a title."""


def weight_of(setting: Setting, pair: Pair) -> int:
    """Return the weight of a run's own length, less where a word before it says that a name follows."""
    words = words_in(setting.held.text[pair.start + 1 : pair.end])
    first = setting.held.at(pair.start)
    fragment = bool(first) and setting.held.tokens[first - 1].key in setting.speech.complements
    length = 2 * (words >= LONG) + (words >= LONGER) - (2 + 2 * fragment) * (words <= SHORT)
    named = words < 2 * LONGER and _is_named(setting.held, first, setting.speech)
    return length - 4 * named


def _is_named(held: Tokens, first: int, speech: Speech) -> bool:
    """Whether one of the two words before the mark says that a name or title follows."""
    before = held.tokens[max(0, first - 2) : first]
    if before and not before[-1].is_word:
        return False
    if before and (before[-1].text.rstrip("ـ") in ("ل", "ب") or before[-1].key in speech.media):
        return True
    return any(names_follow(token.key, speech) for token in before)


def is_introduced(held: Tokens, first: int, speech: Speech) -> bool:
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


def is_adjacent(cue: Cue, held: Tokens, first: int) -> bool:
    """Whether nothing but the cue's own words stands between it and the mark."""
    end = max(cue.end, cue.subject.end if cue.subject else 0)
    return held.at(end) >= first - 1


def fills(held: Tokens, pair: Pair) -> bool:
    """Whether the quoted run is the whole paragraph."""
    return not held.text[: pair.start].strip() and not held.text[pair.end + 1 :].strip(" .،,")
