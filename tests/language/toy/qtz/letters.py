from mujaz.language.folding.letters import Letters
from mujaz.language.latin_letters import COMMON_LETTERS

LETTERS = Letters({"ŧ": "t", "ŋ": "n"}, COMMON_LETTERS, search_variants={"t": "ŧ", "n": "ŋ"})
