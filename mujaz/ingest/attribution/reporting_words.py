"""Whether a word reports speech, as it stands or with a conjunction written onto it."""

from mujaz.language.speech.rules import Form, Speech


def is_reporting(key: str, speech: Speech) -> bool:
    """Whether a word reports speech and hardly means anything else."""
    bare = bare_key(key, speech)
    found = speech.reporting.get(bare)
    return found is not None and bare not in speech.careful and found.form is not Form.ACCORDING


def bare_key(key: str, speech: Speech) -> str:
    """Return a word without the و or ف before it, where what remains is a reporting word."""
    if key not in speech.reporting and key[:1] in speech.prefixes and key[1:] in speech.reporting:
        return key[1:]
    return key
