"""Describes press languages: script, letters of their own, and length of their texts."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from mujaz.language.affixes.rules import Script
from mujaz.language.registry import language_data, press_languages, primary_subtag


@dataclass(frozen=True, slots=True)
class LanguageProfile:
    """Properties of one language."""

    script: Script
    own_letters: str = ""
    """Letters that distinguish the language from others of its script."""
    own_letters_also_in: tuple[str, ...] = ()
    """Languages that use these letters too, and further ones that this language lacks."""
    length_ratio: float = 1.0
    """Length of a text divided by that of its English translation, in characters without spaces."""
    words_per_minute: int = 200
    """Speed of silent reading of non-fiction."""
    names_also_from: tuple[str, ...] = ()
    """Languages whose names of entities are also searched for in texts of this one."""
    dual_endings: tuple[str, ...] = ()
    """Endings of words that say "two" without a number, in comparison form; plurals may end alike."""
    percent: str = ""
    """Pattern of what says "percent" in words, in comparison form."""


DEFAULT_LENGTH_RATIO = 1.0
OTHER_SCRIPTS: Mapping[str, Script] = {
    **dict.fromkeys(("sd", "ug"), Script.ARABIC),
    **dict.fromkeys(("de", "es", "fr", "it", "nl", "pt", "sv", "tr"), Script.LATIN),
}
"""Scripts of languages without a folder, from the likely subtags of CLDR."""


def profile_of(language: str) -> LanguageProfile | None:
    """Return the profile of a BCP 47 language, None if it has no folder."""
    return language_data(primary_subtag(language), "profile", LanguageProfile)


def script_of_language(language: str) -> Script | None:
    """Return the script of a BCP 47 language, None if it is unknown."""
    profile = profile_of(language)
    return profile.script if profile else OTHER_SCRIPTS.get(primary_subtag(language))


@cache
def language_profiles() -> Mapping[str, LanguageProfile]:
    """Return the profiles of all press languages by code, those with the most distinctive letters first."""
    by_code = ((code, profile_of(code)) for code in press_languages())
    code_profiles = [(code, profile) for code, profile in by_code if profile is not None]
    return dict(sorted(code_profiles, key=lambda item: (len(item[1].own_letters_also_in), item[0])))
