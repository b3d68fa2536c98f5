"""Persian keeps its four own letters apart; the zero-width non-joiner counts as a space."""

from mujaz.language.arabic_letters import COMMON_LETTERS, MATCHING_FOLDS
from mujaz.language.folding.letters import Letters

LETTERS = Letters({**MATCHING_FOLDS, "\u200c": " "}, COMMON_LETTERS)
