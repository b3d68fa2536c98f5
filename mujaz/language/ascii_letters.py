"""Converts letters of the Arabic and Hebrew scripts to ASCII, for addresses only.

This is no romanization by any scheme, since Arabic text omits short vowels. Prefer an author's own spelling.
"""

import unicodedata
from collections.abc import Mapping

ARABIC_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
ARABIC_ASCII = "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w i"
OTHER_ARABIC_LETTERS = {
    letter: ascii_form
    for ascii_form, letters in {
        "a": "أآٱةى",
        "i": "إئی",
        "": "ءـ",
        "u": "ؤ",
        "p": "پ",
        "ch": "چ",
        "zh": "ژ",
        "g": "گڨ",
        "k": "ک",
        "t": "ٹ",
        "d": "ڈ",
        "r": "ڑ",
        "e": "ےۀ",
        "n": "ں",
        "h": "ہھ",
        "v": "ڤ",
    }.items()
    for letter in letters
}
HEBREW_LETTERS = "אבגדהוזחטיכלמנסעפצקרשתךםןףץ"
HEBREW_ASCII = "a b g d h v z h t i k l m n s a p ts k r sh t k m n f ts"
LETTERS: Mapping[str, str] = {
    **dict(zip(ARABIC_LETTERS, ARABIC_ASCII.split(), strict=True)),
    **dict(zip(HEBREW_LETTERS, HEBREW_ASCII.split(), strict=True)),
    **OTHER_ARABIC_LETTERS,
}


def to_ascii(word: str) -> str:
    """Return a word as lower-case ASCII letters and digits.

    >>> romanize("سوق"), romanize("الحبوب")
    ('swq', 'alhbwb')
    """
    ascii_form = "".join(_letter_to_ascii(letter) for letter in word)
    return "".join(letter for letter in ascii_form if letter.isascii() and letter.isalnum()).lower()


def _letter_to_ascii(letter: str) -> str:
    if letter in LETTERS:
        return LETTERS[letter]
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    return "".join(
        character
        for character in unicodedata.normalize("NFKD", letter)
        if not unicodedata.combining(character)
    )
