"""Letters of the Arabic and Hebrew scripts as plain ASCII, for addresses only.

This is no romanization in any scheme: short vowels are not written, so a reader's own spelling is better.
"""

import unicodedata
from collections.abc import Mapping

ARABIC_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
ARABIC_WRITTEN = "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w i"
MORE = {
    letter: written
    for written, letters in {
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
HEBREW_WRITTEN = "a b g d h v z h t i k l m n s a p ts k r sh t k m n f ts"
LETTERS: Mapping[str, str] = {
    **dict(zip(ARABIC_LETTERS, ARABIC_WRITTEN.split(), strict=True)),
    **dict(zip(HEBREW_LETTERS, HEBREW_WRITTEN.split(), strict=True)),
    **MORE,
}


def romanize(word: str) -> str:
    """Return a word as lower-case ASCII letters and digits.

    >>> romanize("سوق"), romanize("الحبوب")
    ('swq', 'alhbwb')
    """
    written = "".join(_letter(letter) for letter in word)
    return "".join(letter for letter in written if letter.isascii() and letter.isalnum()).lower()


def _letter(letter: str) -> str:
    if letter in LETTERS:
        return LETTERS[letter]
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    return "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
