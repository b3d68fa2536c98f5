"""Scripts of letters, and letters of other scripts that look like Latin ones.

Sources: Unicode Technical Standard 39, sections 4 and 5.2 (confusable characters, restriction levels), and
its data file `confusables.txt`, of which the table holds letters that look like one ASCII letter.
"""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

LATIN, ARABIC, HEBREW, GREEK = "Latin", "Arabic", "Hebrew", "Greek"
STYLED = "styled"
"""No script of Unicode: Latin letters in fullwidth, mathematical and other forms, which NFKC makes ASCII."""
COMMON = ""
"""Letters of no script of their own, such as modifiers, ordinals and symbols; digits and marks too."""
LIKE_LATIN = frozenset({GREEK, "Cyrillic", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret", STYLED})
"""Scripts with many letters that look like Latin ones."""
MIXES: tuple[frozenset[str], ...] = (
    frozenset({LATIN, "Han", "Hiragana", "Katakana", STYLED}),
    frozenset({LATIN, "Han", "Bopomofo", STYLED}),
    frozenset({LATIN, "Han", "Hangul", STYLED}),
)
"""Scripts that may stand in one word at the level 'highly restrictive' (UTS 39, section 5.2).

Their writers also use fullwidth letters.
"""
EAST_ASIAN = frozenset({"Han", "Hiragana", "Katakana", "Bopomofo", "Hangul"})
_LOOK_ALIKES = {
    "Cyrillic": "аaсcеeһhіiјjӏlоoрpԛqѕsуyхxԝwѵvԁdгrүyАAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYҮYԜWӀIѴVЬb",
    GREEK: "αaγyιiνvοoρpσoυuϲcϳjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹC",
    "Armenian": "աwզqհhոnռnսuցgօoգqՍUՏSՕO",
    "Cherokee": "ᎠDᎡRᎢTᎪAᎫJᎬEᎳWᎷMᎻHᏀGᏃZᏒRᏕSᏙVᏚSᏞLᏟCᏢPᏦKᏴB",
}
LOOK_ALIKES: Mapping[str, str] = MappingProxyType(
    {
        letters[index]: letters[index + 1]
        for letters in _LOOK_ALIKES.values()
        for index in range(0, len(letters), 2)
    }
)
"""The Latin letter that a letter of another script looks like."""
_NAMES_OF_SCRIPTS = {
    "CJK": "Han",
    "FULLWIDTH": STYLED,
    "MATHEMATICAL": STYLED,
    "KELVIN": STYLED,
    "HALFWIDTH": "Katakana",
}
"""Scripts by the first word of a character's name, where the word is not the script's own name."""
_COMMON_NAMES = frozenset(
    (
        *("ALEF", "BET", "GIMEL", "DALET", "FEMININE", "MASCULINE", "IDEOGRAPHIC", "VERTICAL", "MODIFIER"),
        *("ANGSTROM", "INFORMATION", "MICRO", "OHM", "PLANCK", "EULER", "TURNED", "SUBSCRIPT", "SUPERSCRIPT"),
        *("BLACK-LETTER", "DOUBLE-STRUCK", "SCRIPT"),
    )
)
"""First words of the names of letters that are signs, ordinals and modifiers."""


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """Return the script of a letter by its Unicode name, `COMMON` for what is no letter of a script.

    >>> script_of("a"), script_of("\\u0430"), script_of("\\u0645"), script_of("5")
    ('Latin', 'Cyrillic', 'Arabic', '')
    """
    name = unicodedata.name(char, "")
    first = name.partition(" ")[0]
    if "ROMAN NUMERAL" in name:
        return STYLED
    is_letter = unicodedata.category(char).startswith("L") and char != "\u0640"  # tatweel is common
    if not is_letter or first in _COMMON_NAMES or name.endswith("FILLER"):
        return COMMON
    return _NAMES_OF_SCRIPTS.get(first, first.capitalize())


def latin_look_alike(char: str) -> str:
    """Return the ASCII letter that a letter of another script or style looks like, or nothing."""
    if script_of(char) == STYLED:
        letter = unicodedata.normalize("NFKC", char)
        return letter if letter.isascii() and letter.isalpha() else ""
    return LOOK_ALIKES.get(char, "")


def as_latin(word: str) -> str:
    """Return a word with each look-alike as the Latin letter, all others as they are."""
    return "".join(latin_look_alike(char) or char for char in word)
