"""Recognises reporting words, alone or with a conjunction written onto them."""

from mujaz.language.speech.rules import AttributionForm, SpeechWords


def is_reporting(key: str, speech: SpeechWords) -> bool:
    """Whether a word reports speech and hardly has another meaning."""
    bare = bare_key(key, speech)
    reporting = speech.reporting.get(bare)
    return (
        reporting is not None
        and bare not in speech.ambiguous
        and reporting.form is not AttributionForm.ACCORDING
    )


def bare_key(key: str, speech: SpeechWords) -> str:
    """Return a word without the و or ف before it, if the rest is a reporting word."""
    if key not in speech.reporting and key[:1] in speech.prefixes and key[1:] in speech.reporting:
        return key[1:]
    return key
