from mujaz.language.affixes.rules import Affixes, Script

AFFIXES = Affixes(Script.LATIN, frozenset({"", "ko"}))
