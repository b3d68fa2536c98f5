"""Selects the affixes of a name by the language of the text and the script of the name."""

from functools import cache

from mujaz.language.affixes.rules import Affixes, Script, script_of
from mujaz.language.registry import language_data, language_data_or_fallback, primary_subtag

LANGUAGE_OF_SCRIPT = {Script.ARABIC: "fa", Script.HEBREW: "he", Script.LATIN: "en"}
"""The language whose rules apply to names of a script in texts of languages without rules for it.

Unknown languages in Arabic script follow the Persian rules, which have no prefixes."""


def affixes_for(language: str, name: str) -> Affixes:
    """Return the affixes of `name` in a text in a BCP 47 language."""
    return _affixes_of_script(language, script_of(name))


@cache  # asked for every name of a library
def _affixes_of_script(language: str, script: Script) -> Affixes:
    affixes = language_data(primary_subtag(language), "affixes", Affixes)
    if affixes is not None and affixes.script is script:
        return affixes
    return language_data_or_fallback(
        LANGUAGE_OF_SCRIPT[script], LANGUAGE_OF_SCRIPT[script], "affixes", Affixes
    )
