"""Hebrew: its script and the length of its texts."""

from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import Profile

PROFILE = Profile(Script.HEBREW, length=0.72, words_per_minute=190)
"""The length is rough."""
