"""Arabic spelling varies: hamza, ta marbuta, alef maqsura, tatweel, and letters typed on Persian keyboards.

Hamza on a carrier (أ إ آ ؤ ئ) needs no line here: it decomposes to its carrier and a mark.
"""

from collections.abc import Mapping

SHARED: Mapping[str, str] = {
    "ـ": "",
    "ۥ": "",
    "ۦ": "",
    "ء": "",
    "ٱ": "ا",
    "ٲ": "ا",
    "ٳ": "ا",
    "ٵ": "ا",
    "ة": "ه",
    "ۃ": "ه",
    "ە": "ه",
    "ہ": "ه",
    "ھ": "ه",
    "ۀ": "ه",
    "ۂ": "ه",
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ے": "ي",
    "ۓ": "ي",
    "ٸ": "ي",
    "ک": "ك",
    "ڪ": "ك",
    "ٶ": "و",
}
"""Letters that every language of the script may find written in another's way."""

LETTERS: Mapping[str, str] = {
    **SHARED,
    "گ": "ك",
    "ڭ": "ك",
    "پ": "ب",
    "چ": "ج",
    "ژ": "ز",
    "ڤ": "ف",
    "ڨ": "ق",
    "ۆ": "و",
    "ں": "ن",
    "ٹ": "ت",
    "ڈ": "د",
    "ڑ": "ر",
}

BLOCKS = (range(0x621, 0x63B), range(0x640, 0x653), range(0x660, 0x66D), range(0x6F0, 0x6FA))
COMMON = "".join(chr(code) for block in BLOCKS for code in block) + "\u061c\u0670ٱپچژگکیڤڨٹڈڑںےۓہھەۀۂۃۆېڭڪ۔"
"""Letters, vowel marks and digits of newspapers in Arabic script. What is not here folds too, only slower."""
