"""What CLDR knows of a language."""

import pytest

from mujaz.language.cldr import locale_of, own_name


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en", "English"),
        ("ar", "العربية"),
        ("fr", "français"),
        ("ar-TN", "العربية (تونس)"),
        ("en-x-old", "English"),
        ("xx", "xx"),
    ],
)
def test_a_language_is_named_in_itself(tag: str, name: str) -> None:
    assert own_name(tag) == name


@pytest.mark.parametrize("tag", ["xx", "", "../en", "e" * 500])
def test_what_is_no_language_has_no_locale(tag: str) -> None:
    assert locale_of(tag) is None
