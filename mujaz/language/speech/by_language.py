"""The words of speech of one language."""

from mujaz.language.registry import part_or, primary
from mujaz.language.speech.rules import Speech

OTHERWISE = "en"
"""The language whose words serve where a language has none of its own."""


def speech_of(language: str) -> Speech:
    """Return the words of a BCP 47 language; English ones where it has none yet."""
    return part_or(primary(language), OTHERWISE, "speech", Speech)
