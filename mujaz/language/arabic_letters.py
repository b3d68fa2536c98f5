"""Letters of the Arabic script: what each use may take for one letter, and what it must keep apart."""

from collections.abc import Mapping

MATCHED: Mapping[str, str] = {
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

BLOCKS = (range(0x621, 0x63B), range(0x640, 0x653), range(0x660, 0x66D), range(0x6F0, 0x6FA))
COMMON = "".join(chr(code) for block in BLOCKS for code in block) + "\u061c\u0670ٱپچژگکیڤڨٹڈڑںےۓہھەۀۂۃۆېڭڪ۔"
"""Letters, vowel marks and digits of newspapers in Arabic script. What is not here folds too, only slower."""
