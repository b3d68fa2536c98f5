"""Sort keys and index letters for names, script by script.

Arabic follows the order of CLDR: the alef forms are one letter, ة stands with ت and ى with ي; the article ال
does not count. Marks and tatweel are dropped. For sorting only: a key is never shown.
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
"""Arabic without marks, tatweel or foreign letters, as most names are: nothing has to be taken off it."""
ARTICLE = re.compile(r"\Aال(?=\w{3})")
LATIN_ARTICLE = re.compile(r"\A(?:the |a[dnrstlz][’']?[-‑])", re.IGNORECASE)
HEBREW_FINALS = str.maketrans("ךםןףץ", "כמנפצ")
OTHER = "#"

SortKey = tuple[str, str]
"""Letters that sort as their code points do, then the text itself."""


@lru_cache(maxsize=65536)
def sort_key(text: str, language: str) -> SortKey:
    """Return a key that puts texts of one language in the order of its alphabet."""
    if language == "ar" and PLAIN_ARABIC.fullmatch(text):
        return ARTICLE.sub("", text).translate(_plain_arabic_order()), text
    return _significant_letters(text, language).translate(_order_of_language(language)), text


def index_letter(text: str, language: str) -> str:
    """Return the letter under which an index files the text, `#` where it begins with none.

    >>> letter("الأمم المتحدة", "ar"), letter("إربد", "ar"), letter("al-Hasakah", "en")
    ('ا', 'ا', 'H')
    """
    for character in _significant_letters(text, language):
        if character.isalnum():
            return character.upper() if character.isalpha() else OTHER
    return OTHER


def _significant_letters(text: str, language: str) -> str:
    """Return the letters that count, in their basic forms."""
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
    """Drop vowel marks and accents; with `compose`, keep the letters that Unicode has whole, such as أ."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC" if compose else "NFKD", text).translate(MARK_REMOVAL)


class _MarkRemoval(dict[int, int | None]):
    """Code points to themselves, marks and invisible signs to nothing; each is looked up once."""

    def __missing__(self, code: int) -> int | None:
        is_mark = unicodedata.combining(chr(code)) or unicodedata.category(chr(code)) == "Cf"
        self[code] = None if is_mark else code
        return self[code]


MARK_REMOVAL = _MarkRemoval()


class _LetterOrder(dict[int, int]):
    """Code points to others that sort in the order wanted: spaces, the letters, then all the rest."""

    def __init__(self, letters: str) -> None:
        super().__init__({ord(letter): LETTERS_START + index for index, letter in enumerate(letters)})

    def __missing__(self, code: int) -> int:
        self[code] = code if chr(code).isspace() else min(code + OTHERS_OFFSET, sys.maxunicode)
        return self[code]


LETTERS_START, OTHERS_OFFSET = 0x4000, 0x10000
"""Where letters begin and what is added to the rest: no space of Unicode lies above U+3000."""


def _order_of_language(language: str) -> _LetterOrder:
    return _letter_order(PERSIAN if language == "fa" else ARABIC)


@cache
def _plain_arabic_order() -> dict[int, int]:
    """Return the order of plain Arabic letters, each with all its forms, in one step."""
    order = _order_of_language("ar")
    letters = (code for code in range(0x20, 0x64B) if PLAIN_ARABIC.fullmatch(chr(code)))
    return {code: order[ord(BASIC_LETTERS.get(code, chr(code)))] for code in letters}


@lru_cache(maxsize=4)
def _letter_order(letters: str) -> _LetterOrder:
    return _LetterOrder("abcdefghijklmnopqrstuvwxyz" + letters)
