"""Spelling variants of English: only those of names in Arabic script inside its texts."""

from mujaz.language.arabic_letters import MATCHING_FOLDS
from mujaz.language.folding.letters import Letters
from mujaz.language.latin_letters import COMMON_LETTERS

LETTERS = Letters(MATCHING_FOLDS, COMMON_LETTERS)
