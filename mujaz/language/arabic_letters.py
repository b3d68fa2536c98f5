"""Tables of letters of the Arabic script that matching, search, comparison and sorting treat as equal.

The tables differ on purpose. Each says which letters it must keep apart.
"""

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
"""Folds for matching names in every language of the script: variants and letters of other keyboards.

Hamza is dropped and ى becomes ي, so على equals علي here. `folding.narrow` keeps them apart. Letters that are
equal in one language alone (گ and ك in Arabic) stand in the folder of that language. The table must not fold
letters of different sounds, since every match becomes a link."""

BLOCKS = (range(0x621, 0x63B), range(0x640, 0x653), range(0x660, 0x66D), range(0x6F0, 0x6FA))
COMMON_LETTERS = (
    "".join(chr(code) for block in BLOCKS for code in block) + "\u061c\u0670ٱپچژگکیڤڨٹڈڑںےۓہھەۀۂۃۆېڭڪ۔"
)
"""Letters, vowel marks and digits of newspapers in Arabic script. Other characters fold too, only slower."""

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
"""Variants of each letter for search: letters that papers interchange, in all languages of the script.

The table must not fold hamza, which search reads in two ways (المسؤول, المسوول, المسول)."""

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
"""Replacements, in order, before a text is compared with its translation.

`str.replace` for each is many times faster than `str.translate`. The table must not fold ئ or a hamza without
a carrier: number words distinguish مئة and مية by them."""

SORT_VARIANTS: Mapping[str, str] = {"ا": "أإآٱء", "ت": "ة", "ي": "ىئیے", "و": "ؤ", "ك": "کڪ", "ه": "ھہۀە"}
"""Variants of each letter for sorting, as in the Arabic collation of CLDR.

Here ة sorts with ت and not with ه. The table must not fold پ چ ژ گ, which are letters of the alphabet."""
