"""Finds the press languages, each a folder that is named by its ISO 639 code, and loads their data.

A folder holds one module for each topic: `profile`, `letters` (variants of spelling), `affixes` (prefixes and
suffixes of names), `speech` (reporting verbs), `number_words` and `quotation`. Every topic may be missing.
"""

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TypeVar

from mujaz import language as folders

Data = TypeVar("Data")

CODE_LENGTHS = (2, 3)
"""Letters of an ISO 639 code. Packages of algorithms have longer names."""


def press_languages() -> tuple[str, ...]:
    """Return the codes of all languages with a folder, sorted."""
    return tuple(
        sorted(
            module.name for module in iter_modules(folders.__path__) if module.ispkg and _is_code(module.name)
        )
    )


def primary_subtag(tag: str) -> str:
    """Return the language of a BCP 47 tag in lower case: `ar` for `ar-IQ`."""
    return tag.partition("-")[0].lower()


def language_data(language: str, topic: str, data_type: type[Data]) -> Data | None:
    """Return the data of a language on a topic, None if its folder lacks the topic.

    The module `topic` holds one value of type `data_type` under the topic's name in capitals: `ar/letters.py`
    holds `LETTERS`. `language` is a code without region or script, see `primary_subtag`.
    """
    value = _topic_value(language, topic)
    if value is not None and not isinstance(value, data_type):
        raise TypeError(f"{topic.upper()} of the language '{language}' is no {data_type.__name__}.")
    return value


def language_data_or_fallback(language: str, fallback: str, topic: str, data_type: type[Data]) -> Data:
    """Return the data of a language on a topic, or those of the language `fallback`."""
    value = language_data(language, topic, data_type) or language_data(fallback, topic, data_type)
    if value is None:
        raise LookupError(f"Neither '{language}' nor '{fallback}' has {topic}.")
    return value


@cache
def _topic_value(language: str, topic: str) -> object:
    folder = f"{folders.__name__}.{language}"
    if not _is_code(language) or find_spec(folder) is None or find_spec(f"{folder}.{topic}") is None:
        return None
    return getattr(import_module(f"{folder}.{topic}"), topic.upper())


def _is_code(name: str) -> bool:
    return len(name) in CODE_LENGTHS and name.isascii() and name.isalpha()
