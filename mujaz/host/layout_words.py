"""The interface words of layouts, in every interface language."""

from pathlib import Path

from mujaz.host.stage import Words
from mujaz.i18n.catalog import words
from mujaz.model.settings import Settings

LIST = "theme_overrides/layout_words.txt"


def layout_words(root: Path, settings: Settings) -> dict[str, Words]:
    """Return each language's words by key. The list has one `key: English text` a line."""
    text = (root / LIST).read_text(encoding="utf-8")
    pairs = [line.split(": ", 1) for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return {
        language: {
            **{key.strip(): words(language).gettext(english.strip()) for key, english in pairs},
            "site_name": settings.site_name.best(language).value,
            "banner": settings.banner,
        }
        for language in settings.languages
    }
