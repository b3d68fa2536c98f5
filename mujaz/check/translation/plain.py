"""Texts as comparison sees them: small letters, European digits, one spelling of Arabic. Never shown."""

import unicodedata
from collections.abc import Callable

ARABIC_LETTERS = {
    **dict.fromkeys("أإآٱ", "ا"),
    "ة": "ه",
    "ى": "ي",
    "ی": "ي",
    "ک": "ك",
    "ؤ": "و",
    "ـ": None,
    "٫": ".",
    "٬": ",",
    "٪": "%",
}
MARKS = (
    *range(0x610, 0x61B),
    *range(0x64B, 0x660),
    0x670,
    *range(0x6D6, 0x6EE),
    0x200C,
    0x200D,
    0x200E,
    0x200F,
)
DIGITS = {
    code: str(unicodedata.decimal(chr(code))) for start in (0x660, 0x6F0) for code in range(start, start + 10)
}
TABLE: dict[int, str | None] = {
    **{ord(letter): plain for letter, plain in ARABIC_LETTERS.items()},
    **dict.fromkeys(MARKS, None),
    **DIGITS,
}


ARABIC_SCRIPT = frozenset({"ar", "fa", "ur", "ckb", "ps", "sd", "ug"})


def is_arabic_script(language: str) -> bool:
    """Whether a language is written in Arabic script."""
    return language.partition("-")[0] in ARABIC_SCRIPT


def plain_arabic(text: str) -> str:
    """Return text in Arabic script without marks, with one form of alef, ya and ta marbuta."""
    return text.translate(TABLE).lower()


def plain_latin(text: str) -> str:
    """Return other text in small letters."""
    return text.lower() if text.isascii() else text.translate(DIGITS).lower()


def plain_in(language: str) -> Callable[[str], str]:
    """Return how texts of a language are made plain."""
    return plain_arabic if is_arabic_script(language) else plain_latin
