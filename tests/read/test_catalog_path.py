"""The catalog of a language counts for its regions."""

from mujaz.read.catalog_path import LOCALE, catalog_path, has_words


def test_a_region_has_the_words_of_its_language() -> None:
    assert catalog_path("ar-TN") == catalog_path("ar") == LOCALE / "ar/LC_MESSAGES/mujaz.po"
    assert [has_words(tag) for tag in ("en", "en-GB", "ar", "ar-TN", "fr", "xx")] == [True] * 4 + [False] * 2
