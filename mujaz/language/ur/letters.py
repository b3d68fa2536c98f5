"""Spelling variants of Urdu. Own consonants stay distinct, except noon ghunna. A non-joiner is a space."""

from mujaz.language.arabic_letters import COMMON_LETTERS, MATCHING_FOLDS
from mujaz.language.folding.letters import Letters

LETTERS = Letters({**MATCHING_FOLDS, "\u200c": " ", "ں": "ن"}, COMMON_LETTERS)
