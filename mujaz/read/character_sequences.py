"""Tells where invisible characters are spelling: joiners, variation selectors, flags, fillers.

Sources: Unicode Standard, chapters 9.2, 18.6, 23.2 and 23.4; Technical Standard 51 (emoji sequences).
"""

import re
import unicodedata

NON_JOINER, JOINER = "\u200c", "\u200d"
TAG_FLAGS = re.compile(
    "\U0001f3f4\U000e0067\U000e0062"
    "(?:\U000e0065\U000e006e\U000e0067|\U000e0073\U000e0063\U000e0074|\U000e0077\U000e006c\U000e0073)\U000e007f"
)
"""The flags of England, Scotland and Wales, the only tag sequences in use. Other tags are hidden text."""
LONGEST_FLAG = 7
EMOJI_BELOW_ARROWS = frozenset("©®‼⁉™ℹ")
NO_SPACES = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Myanmar and Khmer letters, which are written without spaces between words."""
JAMO = re.compile("[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]")
IDEOGRAPH = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def is_spelling(text: str, index: int) -> bool:
    """Tell whether the invisible character at `index` belongs there."""
    char, before, after = text[index], text[index - 1] if index else "", text[index + 1 : index + 2]
    if "\U000e0000" <= char <= "\U000e007f":
        flags = TAG_FLAGS.finditer(text, max(0, index - LONGEST_FLAG), index + LONGEST_FLAG)
        return any(flag.start() < index < flag.end() for flag in flags)
    if char in (NON_JOINER, JOINER):
        return _joins(char, before)
    if "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef":
        return _selects_variant(char, before, after)
    return _stands_between(char, before, after)


def _stands_between(char: str, before: str, after: str) -> bool:
    """Tell whether a filler, separator or blank stands beside letters of the scripts that use it."""
    if "\u180b" <= char <= "\u180f":
        return "\u1820" <= before <= "\u18aa"
    if char == "\u034f":
        return all(unicodedata.combining(one or " ") for one in (before, after))
    if char == "\u200b":
        return all(map(NO_SPACES.match, (before, after)))
    if char in "\u115f\u1160":
        return before != char and any(map(JAMO.match, (before, after)))
    return char == "\u2800" and any("\u2801" <= one <= "\u28ff" for one in (before, after))


def _joins(char: str, before: str) -> bool:
    """Tell whether a joiner or non-joiner follows a letter that it can act upon.

    Persian, Urdu and Kurdish write the non-joiner inside words; the joiner connects emoji.
    """
    if not before:
        return False
    category = unicodedata.category(before)
    if char == JOINER and ord(before) >= 0x2190 and category in ("So", "Sk", "Mn"):
        return True
    return "\u0600" <= before <= "\u1cff" and category in ("Lo", "Mn", "Mc", "Lm")


def _selects_variant(char: str, before: str, after: str) -> bool:
    """Tell whether a variation selector follows a character that has variants."""
    if not before:
        return False
    if char in "\ufe0e\ufe0f":
        is_symbol = before >= "\u2190" and unicodedata.category(before) in ("So", "Sm", "Sk", "Po")
        is_keycap = before in "0123456789#*" and after == "\u20e3"
        return is_symbol or is_keycap or before in EMOJI_BELOW_ARROWS
    if IDEOGRAPH.match(before):
        return True
    return char == "\ufe00" and (unicodedata.category(before) == "Sm" or "\u1000" <= before <= "\u109f")
