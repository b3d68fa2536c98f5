"""Urdu keeps its own consonants apart; noon ghunna varies with noon, and the non-joiner counts as a space."""

from mujaz.language.arabic_letters import COMMON_LETTERS, MATCHING_FOLDS
from mujaz.language.folding.letters import Letters

LETTERS = Letters({**MATCHING_FOLDS, "\u200c": " ", "ں": "ن"}, COMMON_LETTERS)
