"""Urdu keeps its own consonants apart; noon ghunna varies with noon, and the non-joiner counts as a space."""

from mujaz.language.arabic_letters import COMMON, MATCHED
from mujaz.language.folding.letters import Letters

LETTERS = Letters({**MATCHED, "\u200c": " ", "ں": "ن"}, COMMON)
