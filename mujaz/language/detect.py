"""Guess the language of a text by its letters."""

from collections import Counter

from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import profiles

HEBREW, ARABIC = ("\u05d0", "\u05ea"), ("\u0621", "\u06d3")
MAIN = {Script.ARABIC: "ar", Script.HEBREW: "he", Script.LATIN: "en"}
"""The language of a text without letters that tell it from others of its script."""
OWN_SHARE = 40
"""One in so many letters must be of a language's own."""
ENOUGH = 40
"""Letters below which the guess is not certain."""


def language_of(text: str) -> tuple[str, str]:
    """Return a BCP 47 tag, and what makes it uncertain (empty where nothing does)."""
    counts = Counter(text)
    hebrew = sum(number for letter, number in counts.items() if HEBREW[0] <= letter <= HEBREW[1])
    arabic = sum(
        number for letter, number in counts.items() if ARABIC[0] <= letter <= ARABIC[1] and letter.isalpha()
    )
    latin = sum(number for letter, number in counts.items() if letter.isascii() and letter.isalpha())
    total = hebrew + arabic + latin
    unsure = "" if total >= ENOUGH else "there are few letters to tell the language by"
    if hebrew > max(arabic, latin):
        return _language_in(Script.HEBREW, counts, hebrew), unsure
    if latin > arabic:
        return _language_in(Script.LATIN, counts, latin), unsure or (
            "" if arabic + hebrew < total / 4 else "the text mixes scripts"
        )
    return _language_in(Script.ARABIC, counts, arabic), unsure


def _language_in(script: Script, counts: Counter[str], letters: int) -> str:
    for code, profile in profiles().items():
        own = sum(counts[letter] for letter in profile.own_letters)
        if profile.script is script and own * OWN_SHARE > letters:
            return code
    return MAIN[script]
