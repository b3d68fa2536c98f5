"""Detects the language of a text by its letters."""

from collections import Counter

from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import language_profiles

HEBREW_RANGE, ARABIC_RANGE = ("\u05d0", "\u05ea"), ("\u0621", "\u06d3")
DEFAULT_LANGUAGES = {Script.ARABIC: "ar", Script.HEBREW: "he", Script.LATIN: "en"}
"""Language of texts that contain no letters of another language of their script."""
LETTERS_PER_OWN_LETTER = 40
"""A text is in a language if more than one in this many letters is one of the language's own letters."""
MIN_LETTERS = 40
"""Fewest letters for a certain result."""


def detect_language(text: str) -> tuple[str, str]:
    """Return a BCP 47 tag, and the reason why it is uncertain, empty if it is certain."""
    counts = Counter(text)
    hebrew = sum(number for letter, number in counts.items() if HEBREW_RANGE[0] <= letter <= HEBREW_RANGE[1])
    arabic = sum(
        number
        for letter, number in counts.items()
        if ARABIC_RANGE[0] <= letter <= ARABIC_RANGE[1] and letter.isalpha()
    )
    latin = sum(number for letter, number in counts.items() if letter.isascii() and letter.isalpha())
    total = hebrew + arabic + latin
    doubt = "" if total >= MIN_LETTERS else "there are few letters to tell the language by"
    if hebrew > max(arabic, latin):
        return _language_of_script(Script.HEBREW, counts, hebrew), doubt
    if latin > arabic:
        return _language_of_script(Script.LATIN, counts, latin), doubt or (
            "" if arabic + hebrew < total / 4 else "the text mixes scripts"
        )
    return _language_of_script(Script.ARABIC, counts, arabic), doubt


def _language_of_script(script: Script, counts: Counter[str], letter_count: int) -> str:
    for code, profile in language_profiles().items():
        own_letter_count = sum(counts[letter] for letter in profile.own_letters)
        if profile.script is script and own_letter_count * LETTERS_PER_OWN_LETTER > letter_count:
            return code
    return DEFAULT_LANGUAGES[script]
