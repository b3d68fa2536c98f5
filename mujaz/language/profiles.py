"""What a language is, apart from its words: its script, letters of its own, and how long its texts are."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from mujaz.language.affixes.rules import Script
from mujaz.language.registry import language_data, press_languages, primary_subtag


@dataclass(frozen=True, slots=True)
class LanguageProfile:
    """One language."""

    script: Script
    own_letters: str = ""
    """Letters by which a text is known as one of this language among all of its script."""
    own_letters_also_in: tuple[str, ...] = ()
    """Languages whose texts hold these letters too and others that this one has not."""
    length_ratio: float = 1.0
    """Letters and signs without spaces that a text needs for what English says in one."""
    words_per_minute: int = 200
    """Silent reading of non-fiction."""


DEFAULT_LENGTH_RATIO = 1.0
OTHER_SCRIPTS: Mapping[str, Script] = {
    **dict.fromkeys(("ckb", "ps", "sd", "ug"), Script.ARABIC),
    **dict.fromkeys(("de", "es", "fr", "it", "nl", "pt", "sv", "tr"), Script.LATIN),
}
"""Scripts of languages that have no folder here, as in the likely subtags of CLDR."""


def profile_of(language: str) -> LanguageProfile | None:
    """Return the profile of a BCP 47 language, None where it has no folder."""
    return language_data(primary_subtag(language), "profile", LanguageProfile)


def script_of_language(language: str) -> Script | None:
    """Return the script of a BCP 47 language, None where it is not known here."""
    profile = profile_of(language)
    return profile.script if profile else OTHER_SCRIPTS.get(primary_subtag(language))


@cache
def language_profiles() -> Mapping[str, LanguageProfile]:
    """Return the profiles of all press languages; those come first whose letters fewer others have."""
    by_code = ((code, profile_of(code)) for code in press_languages())
    code_profiles = [(code, profile) for code, profile in by_code if profile is not None]
    return dict(sorted(code_profiles, key=lambda item: (len(item[1].own_letters_also_in), item[0])))
