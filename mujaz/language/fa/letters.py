"""Persian keeps its four own letters apart; the zero-width non-joiner counts as a space."""

from mujaz.language.arabic_letters import COMMON, MATCHED
from mujaz.language.folding.letters import Letters

LETTERS = Letters({**MATCHED, "\u200c": " "}, COMMON)
