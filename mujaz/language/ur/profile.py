"""Profile of Urdu."""

from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import LanguageProfile

PROFILE = LanguageProfile(
    Script.ARABIC,
    own_letters="ٹڈڑےںہھۓ",
    length_ratio=0.86,
    words_per_minute=180,
    names_also_from=("ar", "fa"),
    percent="فيصد",
)
"""The length ratio is an estimate."""
