"""Guess the language of a text by its letters, for the five that the project reads."""

from collections import Counter

HEBREW, ARABIC = ("\u05d0", "\u05ea"), ("\u0621", "\u06d3")
PERSIAN = frozenset("پچژگکی")
"""Letters that Persian uses and Arabic does not; Urdu has them too."""
URDU = frozenset("ٹڈڑےںہھۓ")
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
        return "he", unsure
    if latin > arabic:
        return "en", unsure or ("" if arabic + hebrew < total / 4 else "the text mixes scripts")
    return _of_arabic_script(counts, arabic), unsure


def _of_arabic_script(counts: Counter[str], letters: int) -> str:
    if sum(counts[letter] for letter in URDU) * 40 > letters:
        return "ur"
    return "fa" if sum(counts[letter] for letter in PERSIAN) * 40 > letters else "ar"
