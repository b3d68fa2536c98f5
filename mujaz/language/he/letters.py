"""Spelling variants of Hebrew. Geresh and gershayim are often typed as quotation marks, maqaf as a hyphen."""

from mujaz.language.folding.letters import Letters
from mujaz.language.hebrew_letters import COMMON_LETTERS

LETTERS = Letters({"׳": "'", "״": '"', "־": " "}, COMMON_LETTERS)
