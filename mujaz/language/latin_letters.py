"""Tables of Latin letters without a Unicode decomposition, such as ø, which readers type as o."""

from collections.abc import Mapping

MATCHING_FOLDS: Mapping[str, str] = {
    "ø": "o",
    "Ø": "o",
    "ł": "l",
    "Ł": "l",
    "đ": "d",
    "Đ": "d",
    "ħ": "h",
    "Ħ": "h",
    "ı": "i",
    "æ": "ae",
    "Æ": "ae",
    "œ": "oe",
    "Œ": "oe",
}

COMMON_LETTERS = "".join(map(chr, range(0xC0, 0x100))) + "āēīōūĀĒĪŌŪḥḤṣṢḍḌṭṬẓẒġĠğĞşŞčČšŠžŽćĆ€£ʿʾʻʼ"
"""Latin letters of Western Europe and of romanizations. Other characters fold too, only slower."""

SEARCH_VARIANTS: Mapping[str, str] = {
    "o": "ø",
    "l": "ł",
    "d": "đð",
    "h": "ħ",
    "i": "ı",
    "ae": "æ",
    "oe": "œ",
    "ss": "ß",
    "th": "þ",
}
"""Variants of each letter or pair of letters for search."""
