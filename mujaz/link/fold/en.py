"""Latin letters that do not decompose although readers drop their strokes, in English and elsewhere."""

from collections.abc import Mapping

LETTERS: Mapping[str, str] = {
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
