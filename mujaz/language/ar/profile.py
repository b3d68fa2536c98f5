"""Profile of Arabic."""

from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import LanguageProfile

PROFILE = LanguageProfile(
    Script.ARABIC,
    length_ratio=0.9,
    words_per_minute=180,
    dual_endings=("ان", "ين", "تا", "تي"),
    percent=r"(?:في ال|ب?ال)(?:مئ|مائ|ماي|مي)ه|نسب|نقط[هة] مئوي",
)
"""The length is the median of 4,541 sentences of three parallel corpora, between 0.85 and 0.92."""
