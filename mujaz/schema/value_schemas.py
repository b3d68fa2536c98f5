"""JSON Schemas of single values: texts, numbers, dates, choices.

An editor's YAML server types plain scalars by the core schema of YAML 1.2: `2` is a number, `true` a boolean,
`NO` and `2025-03-04` are strings. Mujaz reads every scalar as text; where it wants a text, all of them fit.
"""

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Any

from mujaz.read.yaml.typed_values import LANGUAGE_TAG

Schema = dict[str, Any]

TEXT_TYPES = ("string", "number", "boolean")
MONTHS = (
    "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])",
    "(0[469]|11)-(0[1-9]|[12][0-9]|30)",
    "02-(0[1-9]|1[0-9]|2[0-8])",
)
LEAP = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][48]|[2468]0|[13579][26])00)-02-29"
DAY = f"(?!0000)([0-9]{{4}}-({'|'.join(MONTHS)})|{LEAP})"
TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{3}([0-9]{3})?)?)?"
OFFSET = "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?)"
NUMBER = r"^\s*[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?\s*$"


def text() -> Schema:
    """Return the schema of any scalar."""
    return {"type": list(TEXT_TYPES)}


def texts() -> Schema:
    """Return the schema of a list of scalars, or of one scalar."""
    return {"type": ["array", *TEXT_TYPES], "items": nullable(text())}


def flag() -> Schema:
    """Return the schema of true and false; the pattern is for quoted ones."""
    return {"type": ["boolean", "string"], **_pattern("^(true|false)$", "Write true or false.")}


def choice(kind: type[Enum]) -> Schema:
    """Return the schema of an enumeration's values."""
    return {"type": ["string"], "enum": [member.value for member in kind]}


def one_of(allowed: Sequence[str]) -> Schema:
    """Return the schema of a choice of texts; digits need no quotes."""
    if all(word.isdecimal() for word in allowed):
        return {"type": ["string", "integer"], "enum": [*(int(word) for word in allowed), *allowed]}
    return {"type": ["string"], "enum": list(allowed)}


def number(maximum: int) -> Schema:
    """Return the schema of a whole number from 1 to `maximum`."""
    pattern = _pattern("^[0-9]*$", f"Write a number from 1 to {maximum}.")
    return {"type": ["integer", "string"], "minimum": 1, "maximum": maximum, **pattern}


def numbers(count: int) -> Schema:
    """Return the schema of a list of `count` numbers."""
    item = {"type": ["number", "string"], **_pattern(NUMBER, "Write a number.")}
    return {
        "type": ["array"],
        "items": item,
        "anyOf": [{"maxItems": 0}, {"minItems": count, "maxItems": count}],
    }


def language() -> Schema:
    """Return the schema of a BCP 47 code."""
    pattern = _pattern(language_pattern(()), "Write a BCP 47 code such as ar, fa or en.")
    return {"type": ["string"], **pattern}


def language_pattern(except_keys: Iterable[str]) -> str:
    """Return the pattern of keys that are language codes and none of `except_keys`."""
    others = "|".join(sorted(except_keys))
    ahead = f"(?!({others})$)" if others else ""
    return "^" + ahead + LANGUAGE_TAG.pattern.replace(r"\Z", "$")


def day() -> Schema:
    """Return the schema of a day that exists in the calendar."""
    pattern = _pattern(f"^({DAY})?$", "Write a day such as 2025-03-04; it must exist in the calendar.")
    return {"type": ["string"], **pattern}


def moment() -> Schema:
    """Return the schema of a day, or of a day with a time and its UTC offset."""
    message = "Write a day such as 2025-03-04, or a time with its offset such as 2025-03-04T09:30+03:00."
    return {"type": ["string"], **_pattern(f"^({DAY}([T ]{TIME}{OFFSET})?)?$", message)}


def nullable(schema: Schema) -> Schema:
    """Return the schema with null allowed: `key:` means the same as no key."""
    with_null = {**schema, "type": [*schema["type"], "null"]}
    return {**with_null, "enum": [*with_null["enum"], None]} if "enum" in with_null else with_null


def _pattern(pattern: str, message: str) -> Schema:
    """Return a pattern and the message that editors show for it, in a keyword that validators ignore."""
    return {"pattern": pattern, "patternErrorMessage": message}
