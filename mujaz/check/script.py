"""Whether a text can be in the language that it stands under, as far as its letters tell."""

import re

from mujaz.check.translation.plain import ARABIC_SCRIPT

ARABIC = re.compile(
    "[\u0620-\u064a\u066e-\u06d3\u06d5-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]"
)
HEBREW = re.compile("[\u05d0-\u05f2\ufb1d-\ufb4f]")
LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
LATIN_WORD = re.compile("[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]*[a-z\u00df-\u024f]")
"""A Latin word that is no acronym."""
LATIN_LANGUAGES = frozenset({"de", "en", "es", "fr", "it", "nl", "pt", "sv", "tr"})
FEWEST_WORDS = 3
"""Latin words in a text of another script; one or two may be a name that is written like this everywhere.

As many words in its own script make a text whose long names happen to have more letters.
"""


def wrong_script(text: str, language: str) -> str:
    """Return the script that `text` is written in where `language` is not: `Arabic`, `Latin`, or nothing.

    Names and acronyms in Latin letters are at home in every language; the other way round they are not.

    >>> wrong_script("فتحت المكتبة", "en"), wrong_script("BBC", "ar"), wrong_script("The word شهيد", "en")
    ('Arabic', '', '')
    """
    primary = language.partition("-")[0]
    if primary in LATIN_LANGUAGES:
        return "" if text.isascii() else _most(text, LATIN)
    own = ARABIC if primary in ARABIC_SCRIPT else HEBREW if primary == "he" else None
    if own is None or not any(it.search(text) for it in _SCRIPTS.values() if it is not own):
        return ""
    found = _most(text, own)
    return "" if found == "Latin" and len(LATIN_WORD.findall(text)) < FEWEST_WORDS else found


def _most(text: str, own: re.Pattern[str]) -> str:
    """Return the name of the script with the most letters, unless enough words are in one's own."""
    counts = {name: len(letters.findall(text)) for name, letters in _SCRIPTS.items() if letters is not own}
    name = max(counts, key=counts.__getitem__)
    if counts[name] <= len(own.findall(text)):
        return ""
    return name if sum(own.search(word) is not None for word in text.split()) < FEWEST_WORDS else ""


_SCRIPTS = {"Arabic": ARABIC, "Hebrew": HEBREW, "Latin": LATIN}
