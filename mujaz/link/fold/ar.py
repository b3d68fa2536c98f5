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
