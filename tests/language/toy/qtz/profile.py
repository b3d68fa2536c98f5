from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import LanguageProfile

PROFILE = LanguageProfile(Script.LATIN, own_letters="ŧŋ", length_ratio=2.0, words_per_minute=100)
