"""English has no spelling of its own to fold; names in Arabic script may stand inside its texts."""

from mujaz.language.arabic_letters import MATCHING_FOLDS
from mujaz.language.folding.letters import Letters
from mujaz.language.latin_letters import COMMON_LETTERS

LETTERS = Letters(MATCHING_FOLDS, COMMON_LETTERS)
