"""Tables of letters of the Hebrew script."""

from collections.abc import Mapping

COMMON_LETTERS = "".join(map(chr, (*range(0x5D0, 0x5EB), *range(0x5B0, 0x5C8), *range(0x5F0, 0x5F5))))
"""Letters and points. Other characters fold too, only slower."""

SEARCH_VARIANTS: Mapping[str, str] = {
    "כ": "ך",
    "מ": "ם",
    "נ": "ן",
    "פ": "ף",
    "צ": "ץ",
}
"""Final forms, which search treats as the letters."""
