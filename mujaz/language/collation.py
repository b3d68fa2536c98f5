"""Computes sort keys and index letters of names.

Arabic follows the collation of CLDR: the alef forms are one letter, ة sorts with ت and ى with ي. The article
ال, marks and tatweel are ignored. Keys are for sorting only and never shown.
"""

import re
import sys
import unicodedata
from functools import cache, lru_cache

from mujaz.language.arabic_letters import SORT_VARIANTS

ARABIC = "ابپتثجچحخدذرزژسشصضطظعغفڤقكگلمنهوي"
PERSIAN = "ابپتثجچحخدذرزژسشصضطظعغفقكگلمنوهي"
BASIC_LETTERS = {ord(form): letter for letter, forms in SORT_VARIANTS.items() for form in forms}
PLAIN_ARABIC = re.compile("[ ء-غف-ي]+")
"""Arabic without marks, tatweel or foreign letters. Most names match and need no normalisation."""
ARTICLE = re.compile(r"\Aال(?=\w{3})")
LATIN_ARTICLE = re.compile(r"\A(?:the |a[dnrstlz][’']?[-‑])", re.IGNORECASE)
HEBREW_FINALS = str.maketrans("ךםןףץ", "כמנפצ")
OTHER = "#"

SortKey = tuple[str, str]
"""A string whose code points sort in the wanted order, then the text itself."""


@lru_cache(maxsize=65536)
def sort_key(text: str, language: str) -> SortKey:
    """Return a key that sorts texts of one language by its alphabet."""
    language = language.partition("-")[0]
    if language == "ar" and PLAIN_ARABIC.fullmatch(text):
        return ARTICLE.sub("", text).translate(_plain_arabic_order()), text
    return _significant_letters(text, language).translate(_order_of_language(language)), text


def index_letter(text: str, language: str) -> str:
    """Return the letter of an alphabetical index for the text, `#` if it does not begin with a letter.

    >>> letter("الأمم المتحدة", "ar"), letter("إربد", "ar"), letter("al-Hasakah", "en")
    ('ا', 'ا', 'H')
    """
    for character in _significant_letters(text, language.partition("-")[0]):
        if character.isalnum():
            return character.upper() if character.isalpha() else OTHER
    return OTHER


def _significant_letters(text: str, language: str) -> str:
    """Return the letters that matter for sorting, in their basic forms."""
    if language in ("ar", "fa", "ur", "ckb", "ku"):
        text = (
            ARTICLE.sub("", _without_marks(text.replace("ـ", ""), compose=True)) if language == "ar" else text
        )
        return _without_marks(text.translate(BASIC_LETTERS), compose=False).translate(BASIC_LETTERS)
    if language == "he":
        return _without_marks(text, compose=False).translate(HEBREW_FINALS)
    folded = _without_marks(text, compose=False).casefold()
    return LATIN_ARTICLE.sub(
        "", "".join(character for character in folded if character not in "ʿʾʻʼ‘’'“”\"«»")
    )


def _without_marks(text: str, *, compose: bool) -> str:
    """Return text without vowel marks and accents. `compose` keeps precomposed letters such as أ."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC" if compose else "NFKD", text).translate(MARK_REMOVAL)


class _MarkRemoval(dict[int, int | None]):
    """Table for `str.translate` that removes marks and format characters, computed on first use."""

    def __missing__(self, code: int) -> int | None:
        is_mark = unicodedata.combining(chr(code)) or unicodedata.category(chr(code)) == "Cf"
        self[code] = None if is_mark else code
        return self[code]


MARK_REMOVAL = _MarkRemoval()


class _LetterOrder(dict[int, int]):
    """Table for `str.translate` to code points in the wanted order: spaces, letters, other characters."""

    def __init__(self, letters: str) -> None:
        super().__init__({ord(letter): LETTERS_START + index for index, letter in enumerate(letters)})

    def __missing__(self, code: int) -> int:
        self[code] = code if chr(code).isspace() else min(code + OTHERS_OFFSET, sys.maxunicode)
        return self[code]


LETTERS_START, OTHERS_OFFSET = 0x4000, 0x10000
"""First code point for letters, and offset of other characters. All spaces of Unicode are below U+3001."""


def _order_of_language(language: str) -> _LetterOrder:
    return _letter_order(PERSIAN if language == "fa" else ARABIC)


@cache
def _plain_arabic_order() -> dict[int, int]:
    """Return one table for the basic letters and the order of plain Arabic."""
    order = _order_of_language("ar")
    letters = (code for code in range(0x20, 0x64B) if PLAIN_ARABIC.fullmatch(chr(code)))
    return {code: order[ord(BASIC_LETTERS.get(code, chr(code)))] for code in letters}


@lru_cache(maxsize=4)
def _letter_order(letters: str) -> _LetterOrder:
    return _LetterOrder("abcdefghijklmnopqrstuvwxyz" + letters)
