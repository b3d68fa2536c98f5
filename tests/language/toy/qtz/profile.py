from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import Profile

PROFILE = Profile(Script.LATIN, own_letters="ŧŋ", length=2.0, words_per_minute=100)
