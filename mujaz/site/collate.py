"""Sort keys and index letters for names, script by script.

Arabic follows the order of CLDR: the alef forms are one letter, ة stands with ت and ى with ي; the article ال
does not count. Marks and tatweel are dropped. For sorting only: a key is never shown.
"""

import re
import unicodedata
from functools import lru_cache

ARABIC = "ابپتثجچحخدذرزژسشصضطظعغفڤقكگلمنهوي"
PERSIAN = "ابپتثجچحخدذرزژسشصضطظعغفقكگلمنوهي"
SAME = {
    ord(form): letter
    for letter, forms in {"ا": "أإآٱء", "ت": "ة", "ي": "ىئیے", "و": "ؤ", "ك": "کڪ", "ه": "ھہۀە"}.items()
    for form in forms
}
ARTICLE = re.compile(r"\Aال(?=\w{3})")
LATIN_ARTICLE = re.compile(r"\A(?:the |a[dnrstlz][’']?[-‑])", re.IGNORECASE)
HEBREW_FINALS = str.maketrans("ךםןףץ", "כמנפצ")
OTHER = "#"

SortKey = tuple[tuple[tuple[int, int], ...], str]


@lru_cache(maxsize=65536)
def sort_key(text: str, language: str) -> SortKey:
    """Return a key that puts texts of one language in the order of its alphabet."""
    order = _order(language)
    bare = _bare(text, language)
    return tuple((1, order[c]) if c in order else (0 if c.isspace() else 2, ord(c)) for c in bare), text


def letter(text: str, language: str) -> str:
    """Return the letter under which an index files the text, `#` where it begins with none.

    >>> letter("الأمم المتحدة", "ar"), letter("إربد", "ar"), letter("al-Hasakah", "en")
    ('ا', 'ا', 'H')
    """
    for character in _bare(text, language):
        if character.isalnum():
            return character.upper() if character.isalpha() else OTHER
    return OTHER


def _bare(text: str, language: str) -> str:
    """Return the letters that count, in their basic forms."""
    if language in ("ar", "fa", "ur", "ckb", "ku"):
        text = ARTICLE.sub("", _unmarked(text.replace("ـ", ""), compose=True)) if language == "ar" else text
        return _unmarked(text.translate(SAME), compose=False).translate(SAME)
    if language == "he":
        return _unmarked(text, compose=False).translate(HEBREW_FINALS)
    plain = _unmarked(text, compose=False).casefold()
    return LATIN_ARTICLE.sub("", "".join(c for c in plain if c not in "ʿʾʻʼ‘’'“”\"«»"))


def _unmarked(text: str, *, compose: bool) -> str:
    """Drop vowel marks and accents; with `compose`, keep the letters that Unicode has whole, such as أ."""
    if text.isascii():
        return text
    split = unicodedata.normalize("NFC" if compose else "NFKD", text)
    return "".join(c for c in split if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")


def _order(language: str) -> dict[str, int]:
    letters = PERSIAN if language == "fa" else ARABIC
    return _order_of(letters)


@lru_cache(maxsize=4)
def _order_of(letters: str) -> dict[str, int]:
    return {character: index for index, character in enumerate("abcdefghijklmnopqrstuvwxyz" + letters)}
