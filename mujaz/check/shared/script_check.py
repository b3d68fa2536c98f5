"""Tells from its letters whether a text can be in the language it is filed under."""

import re
from functools import cache

from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import script_of_language

SCRIPTS = {
    "Arabic": "\u0620-\u064a\u066e-\u06d3\u06d5-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
    "Hebrew": "\u05d0-\u05f2\ufb1d-\ufb4f",
    "Latin": "A-Za-z\u00c0-\u024f",
}
"""The letters of each script, as ranges."""
NAMES = {Script.ARABIC: "Arabic", Script.HEBREW: "Hebrew", Script.LATIN: "Latin"}
LATIN_WORD = re.compile("[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]*[a-z\u00df-\u024f]")
"""A Latin word that is no acronym."""
FEWEST_WORDS = 3
"""Latin words in a text of another script; one or two may be a name that is written like this everywhere.

As many words in its own script make a text whose long names happen to have more letters.
"""
NOTHING = re.compile(r"(?!)")


def wrong_script(text: str, language: str) -> str:
    """Return the script that `text` is written in where `language` is not: `Arabic`, `Latin`, or nothing.

    Names and acronyms in Latin letters are at home in every language; the other way round they are not.

    >>> wrong_script("فتحت المكتبة", "en"), wrong_script("BBC", "ar"), wrong_script("The word شهيد", "en")
    ('Arabic', '', '')
    """
    own, others = _letters(language)
    if others.search(text) is None:
        return ""  # nearly always
    counts = {name: len(re.findall(f"[{letters}]", text)) for name, letters in SCRIPTS.items()}
    script = max(counts, key=counts.__getitem__)
    if (
        script == own
        or sum(re.search(f"[{SCRIPTS[own]}]", word) is not None for word in text.split()) >= FEWEST_WORDS
    ):
        return ""
    return "" if script == "Latin" and len(LATIN_WORD.findall(text)) < FEWEST_WORDS else script


@cache
def _letters(language: str) -> tuple[str, re.Pattern[str]]:
    """Return the script of a language and what finds letters of the others; nothing where it is not known."""
    script = script_of_language(language)
    own = NAMES[script] if script else ""
    others = "".join(letters for name, letters in SCRIPTS.items() if name != own)
    return own, re.compile(f"[{others}]") if own else NOTHING
