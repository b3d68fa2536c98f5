"""How each press language says who says something: one file for each language."""

from collections.abc import Mapping

from mujaz.ingest.attribution.speech import ar, en, fa, he, ur
from mujaz.ingest.attribution.speech.words import Speech

SPEECH: Mapping[str, Speech] = {
    "ar": ar.SPEECH,
    "en": en.SPEECH,
    "fa": fa.SPEECH,
    "he": he.SPEECH,
    "ur": ur.SPEECH,
}


def speech_of(language: str) -> Speech:
    """Return the words of a BCP 47 language; English ones where a language has no file yet."""
    return SPEECH.get(language.partition("-")[0].lower(), en.SPEECH)
