"""The words of speech of one language."""

from mujaz.language.registry import language_data_or_fallback, primary_subtag
from mujaz.language.speech.rules import SpeechWords

FALLBACK = "en"
"""The language whose words serve where a language has none of its own."""


def speech_of(language: str) -> SpeechWords:
    """Return the words of a BCP 47 language; English ones where it has none yet."""
    return language_data_or_fallback(primary_subtag(language), FALLBACK, "speech", SpeechWords)
