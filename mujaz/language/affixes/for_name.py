"""The affixes that a name may carry, by the language of the text and the name's script."""

from functools import cache

from mujaz.language.affixes.rules import Affixes, Script, script_of
from mujaz.language.registry import language_data, language_data_or_fallback, primary_subtag

LANGUAGE_OF_SCRIPT = {Script.ARABIC: "fa", Script.HEBREW: "he", Script.LATIN: "en"}
"""The language whose rules hold for names of a script in all texts that have none for it.

Texts in Arabic script that are not Arabic follow the Persian rules: nothing is glued to the front."""


def affixes_for(language: str, name: str) -> Affixes:
    """Return the rules for `name` inside a text in the language of a BCP 47 tag."""
    return _affixes_of_script(language, script_of(name))


@cache  # asked for every name of a library
def _affixes_of_script(language: str, script: Script) -> Affixes:
    affixes = language_data(primary_subtag(language), "affixes", Affixes)
    if affixes is not None and affixes.script is script:
        return affixes
    return language_data_or_fallback(
        LANGUAGE_OF_SCRIPT[script], LANGUAGE_OF_SCRIPT[script], "affixes", Affixes
    )
