"""The affixes that a name may carry, by the language of the text and the name's script."""

from functools import cache

from mujaz.language.affixes.rules import Affixes, Script, script_of
from mujaz.language.registry import part_of, part_or, primary

OF_SCRIPT = {Script.ARABIC: "fa", Script.HEBREW: "he", Script.LATIN: "en"}
"""The language whose rules hold for names of a script in all texts that have none for it.

Texts in Arabic script that are not Arabic follow the Persian rules: nothing is glued to the front."""


def affixes_for(language: str, name: str) -> Affixes:
    """Return the rules for `name` inside a text in the language of a BCP 47 tag."""
    return _affixes(language, script_of(name))


@cache  # asked for every name of a library
def _affixes(language: str, script: Script) -> Affixes:
    own = part_of(primary(language), "affixes", Affixes)
    if own is not None and own.script is script:
        return own
    return part_or(OF_SCRIPT[script], OF_SCRIPT[script], "affixes", Affixes)
