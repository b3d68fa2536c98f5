"""Profile of Hebrew."""

from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import LanguageProfile

PROFILE = LanguageProfile(Script.HEBREW, length_ratio=0.72, words_per_minute=190, percent="אחוז")
"""The length ratio is an estimate."""
