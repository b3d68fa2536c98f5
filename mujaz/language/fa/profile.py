"""Profile of Persian."""

from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import LanguageProfile

PROFILE = LanguageProfile(
    Script.ARABIC,
    own_letters="پچژگکی",
    own_letters_also_in=("ur",),
    length_ratio=0.93,
    words_per_minute=180,
    names_also_from=("ar",),
    percent="درصد",
)
"""The length ratio is an estimate."""
