"""The press languages that Mujaz knows, each a folder of this package that is named by its ISO 639 code.

A folder holds one module for each topic, and every topic may be missing: `letters` (how spelling varies),
`affixes` (what is written onto names), `speech` (reporting verbs), `number_words`, `months` and so on.
"""

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TypeVar

from mujaz import language as folders

Part = TypeVar("Part")

CODE_LENGTHS = (2, 3)
"""Letters of an ISO 639 code. Packages of algorithms have longer names."""


def press_languages() -> tuple[str, ...]:
    """Return the codes of all languages that have a folder, sorted."""
    return tuple(sorted(it.name for it in iter_modules(folders.__path__) if it.ispkg and _is_code(it.name)))


def primary(tag: str) -> str:
    """Return the language of a BCP 47 tag in lower case: `ar` for `ar-IQ`."""
    return tag.partition("-")[0].lower()


def part_of(language: str, topic: str, kind: type[Part]) -> Part | None:
    """Return what a language's folder says on a topic, None where it says nothing.

    The module `topic` holds one value of type `kind` under the topic's name in capitals: `ar/letters.py`
    holds `LETTERS`. `language` is a code without region or script, see `primary`.
    """
    value = _value(language, topic)
    if value is not None and not isinstance(value, kind):
        raise TypeError(f"{topic.upper()} of the language '{language}' is no {kind.__name__}.")
    return value


def part_or(language: str, otherwise: str, topic: str, kind: type[Part]) -> Part:
    """Return what a language's folder says on a topic, or else what that of the language `otherwise` says."""
    value = part_of(language, topic, kind) or part_of(otherwise, topic, kind)
    if value is None:
        raise LookupError(f"Neither '{language}' nor '{otherwise}' has {topic}.")
    return value


@cache
def _value(language: str, topic: str) -> object:
    folder = f"{folders.__name__}.{language}"
    if not _is_code(language) or find_spec(folder) is None or find_spec(f"{folder}.{topic}") is None:
        return None
    return getattr(import_module(f"{folder}.{topic}"), topic.upper())


def _is_code(name: str) -> bool:
    return len(name) in CODE_LENGTHS and name.isascii() and name.isalpha()
