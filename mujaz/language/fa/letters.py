"""Spelling variants of Persian. Its four own letters stay distinct. The zero-width non-joiner is a space."""

from mujaz.language.arabic_letters import COMMON_LETTERS, MATCHING_FOLDS
from mujaz.language.folding.letters import Letters

LETTERS = Letters({**MATCHING_FOLDS, "\u200c": " "}, COMMON_LETTERS)
