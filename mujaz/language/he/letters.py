"""Hebrew: points fold away as marks; geresh and gershayim are typed as quotation marks, maqaf as a hyphen."""

from mujaz.language.folding.letters import Letters
from mujaz.language.hebrew_letters import COMMON_LETTERS

LETTERS = Letters({"׳": "'", "״": '"', "־": " "}, COMMON_LETTERS)
