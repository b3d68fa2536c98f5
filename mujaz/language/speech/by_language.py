"""Returns the words with which a language attributes speech."""

from mujaz.language.registry import language_data_or_fallback, primary_subtag
from mujaz.language.speech.rules import SpeechWords

FALLBACK = "en"
"""The language whose words serve for languages without their own."""


def speech_of(language: str) -> SpeechWords:
    """Return the words of a BCP 47 language, English ones if it has none."""
    return language_data_or_fallback(primary_subtag(language), FALLBACK, "speech", SpeechWords)
