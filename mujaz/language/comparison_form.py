"""Normalises texts before they are compared with their translations: lower case, ASCII digits, one spelling.

The result is never shown to a reader.
"""

import re
import unicodedata
from collections.abc import Callable

from mujaz.language.affixes.rules import Script
from mujaz.language.arabic_letters import COMPARISON_REPLACEMENTS
from mujaz.language.profiles import script_of_language

MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f]+")
ARABIC_DIGITS = re.compile("[٠-٩۰-۹]")
DIGITS = {
    code: str(unicodedata.decimal(chr(code))) for start in (0x660, 0x6F0) for code in range(start, start + 10)
}


def is_arabic_script(language: str) -> bool:
    """Whether a language is written in Arabic script."""
    return script_of_language(language) is Script.ARABIC


def plain_arabic(text: str) -> str:
    """Return text in Arabic script without marks, with alef, ya and ta marbuta in one form each."""
    for letter, plain in COMPARISON_REPLACEMENTS:
        if letter in text:
            text = text.replace(letter, plain)
    return plain_latin(MARKS.sub("", text))


def plain_latin(text: str) -> str:
    """Return text in other scripts in lower case and with ASCII digits."""
    return (text.translate(DIGITS) if ARABIC_DIGITS.search(text) else text).lower()


def comparison_form(language: str) -> Callable[[str], str]:
    """Return the function that normalises texts of a language."""
    return plain_arabic if is_arabic_script(language) else plain_latin
