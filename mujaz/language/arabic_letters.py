"""Letters of the Arabic script: what each use may take for one letter, and what it must keep apart."""

from collections.abc import Mapping

MATCHING_FOLDS: Mapping[str, str] = {
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
"""What matching takes for one letter in every language of the script: any letter typed in another's way.

Hamza folds away, and ى is ي; so على and علي meet here, and the guards against it read `folding.narrow`.
What one language alone takes for one letter (گ and ك in Arabic) stands in its folder. It may not fold letters
of two sounds, since a name that is found is linked."""

BLOCKS = (range(0x621, 0x63B), range(0x640, 0x653), range(0x660, 0x66D), range(0x6F0, 0x6FA))
COMMON_LETTERS = (
    "".join(chr(code) for block in BLOCKS for code in block) + "\u061c\u0670ٱپچژگکیڤڨٹڈڑںےۓہھەۀۂۃۆېڭڪ۔"
)
"""Letters, vowel marks and digits of newspapers in Arabic script. What is not here folds too, only slower."""

SEARCH_VARIANTS: Mapping[str, str] = {
    "ا": "إآٱٲٳٵ",
    "ه": "ةۃەہھۀۂ",
    "ي": "ىیېےۓٸ",
    "ك": "کڪگڭ",
    "و": "ٶۆ",
    "ب": "پ",
    "ج": "چ",
    "ز": "ژ",
    "ف": "ڤ",
    "ق": "ڨ",
    "ن": "ں",
    "ت": "ٹ",
    "د": "ڈ",
    "ر": "ڑ",
}
"""What search takes for one letter: whatever a paper puts for another, in all languages at once.

It may not fold hamza, which `analysis.json` reads in two ways (المسؤول, المسوول, المسول)."""

COMPARISON_REPLACEMENTS = (
    ("أ", "ا"),
    ("إ", "ا"),
    ("آ", "ا"),
    ("ٱ", "ا"),
    ("ة", "ه"),
    ("ى", "ي"),
    ("ی", "ي"),
    ("ک", "ك"),
    ("ؤ", "و"),
    ("٫", "."),
    ("٬", ","),
    ("٪", "%"),
)
"""What comparing a text with its translation takes for one sign, each with what replaces it, in order.

Replaced one by one, which is many times quicker than a table that is asked for every character. It may not
fold ئ or a lone hamza: number words tell مئة and مية apart by them."""

SORT_VARIANTS: Mapping[str, str] = {"ا": "أإآٱء", "ت": "ة", "ي": "ىئیے", "و": "ؤ", "ك": "کڪ", "ه": "ھہۀە"}
"""Letters that have one place in the alphabet, as in the Arabic order of CLDR.

Here ة stands with ت and not with ه. It may not fold پ چ ژ گ, which have places of their own."""
