"""The languages that every title, summary and name is wanted in."""

from mujaz.model.language import Localized
from mujaz.model.settings import Settings

WANTED = Settings().languages
"""The site's own languages as the program comes. A brief's findings do not depend on one site's settings."""


def missing_languages(texts: Localized) -> tuple[str, ...]:
    """Return the wanted languages in which there is no text."""
    if all(map(texts.get, WANTED)):
        return ()
    return tuple(language for language in WANTED if not texts.get(language))
