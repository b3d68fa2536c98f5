from mujaz.language.folding.letters import Letters
from mujaz.language.latin_letters import COMMON

LETTERS = Letters({"ŧ": "t", "ŋ": "n"}, COMMON, searched={"t": "ŧ", "n": "ŋ"})
