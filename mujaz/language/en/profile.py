"""Profile of English."""

from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import LanguageProfile

PROFILE = LanguageProfile(Script.LATIN, length_ratio=1.0, words_per_minute=230, percent=r"\bper ?cent")
"""English is the reference for the length ratios of other languages."""
