"""Tells where the catalog of an interface language lies: `mujaz/locale/<language>/LC_MESSAGES/mujaz.po`."""

from pathlib import Path

LOCALE = Path(__file__).parent.parent / "locale"
SOURCE_LANGUAGE = "en"
"""Primary subtag of the language of the msgids, which needs no catalog."""


def catalog_path(language: str) -> Path:
    """Return the path of the catalog of a BCP 47 tag: its own one, else that of its primary subtag.

    >>> catalog_path("ar-TN").relative_to(LOCALE).parts[0]
    'ar'
    """
    own, general = (
        LOCALE / tag / "LC_MESSAGES" / "mujaz.po" for tag in (language, language.partition("-")[0])
    )
    return own if own.is_file() else general


def has_words(language: str) -> bool:
    """Tell whether the interface has words in a language."""
    return language.partition("-")[0] == SOURCE_LANGUAGE or catalog_path(language).is_file()
