"""English: its script and the length of its texts."""

from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import LanguageProfile

PROFILE = LanguageProfile(Script.LATIN, length_ratio=1.0, words_per_minute=230)
"""The length is that against which others are measured."""
