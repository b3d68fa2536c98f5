"""Profiles of press languages agree with each other and with the direction of texts."""

import pytest

from mujaz.language.affixes.rules import Script
from mujaz.language.profiles import language_profiles, profile_of, script_of_language
from mujaz.language.registry import press_languages
from mujaz.link.name_forms import languages_searched
from mujaz.model.language import direction


@pytest.mark.parametrize("language", [*press_languages(), "sd", "ug", "de", "tr"])
def test_direction_follows_from_the_script(language: str) -> None:
    expected = "ltr" if script_of_language(language) is Script.LATIN else "rtl"
    assert direction(language) == expected


@pytest.mark.parametrize("language", press_languages())
def test_names_come_from_other_press_languages(language: str) -> None:
    profile = profile_of(language)
    assert profile is not None
    assert set(profile.names_also_from) <= language_profiles().keys() - {language}


@pytest.mark.parametrize(
    ("language", "searched"),
    [
        ("ar-IQ", ("ar", "en")),
        ("fa", ("fa", "ar", "en")),
        ("ur", ("ur", "ar", "fa", "en")),
        ("ckb", ("ckb", "ar", "en")),
        ("ps", ("ps", "ar", "fa", "en")),
        ("fr", ("fr", "en")),
    ],
)
def test_a_text_is_searched_for_names_of_its_own_and_of_related_languages(
    language: str, searched: tuple[str, ...]
) -> None:
    assert languages_searched(language) == searched
