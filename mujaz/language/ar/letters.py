"""Spelling variants of Arabic: hamza, ta marbuta, alef maqsura, tatweel, and letters of Persian keyboards.

Hamza on a carrier (أ إ آ ؤ ئ) needs no entry, since it decomposes to its carrier and a mark.
"""

from mujaz.language.arabic_letters import COMMON_LETTERS, MATCHING_FOLDS
from mujaz.language.folding.letters import Letters

LETTERS = Letters(
    {
        **MATCHING_FOLDS,
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
    },
    COMMON_LETTERS,
)
