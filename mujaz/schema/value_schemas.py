"""Values as JSON Schema has them.

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
    """Return any scalar."""
    return {"type": list(TEXT_TYPES)}


def texts() -> Schema:
    """Return a list of scalars, or one."""
    return {"type": ["array", *TEXT_TYPES], "items": nullable(text())}


def flag() -> Schema:
    """Return true or false; the pattern is for those that stand between quotes."""
    return {"type": ["boolean", "string"], **_pattern("^(true|false)$", "Write true or false.")}


def choice(kind: type[Enum]) -> Schema:
    """Return one of an enumeration's values."""
    return {"type": ["string"], "enum": [member.value for member in kind]}


def one_of(allowed: Sequence[str]) -> Schema:
    """Return one of some texts; digits may stand without quotes."""
    if all(word.isdecimal() for word in allowed):
        return {"type": ["string", "integer"], "enum": [*(int(word) for word in allowed), *allowed]}
    return {"type": ["string"], "enum": list(allowed)}


def number(maximum: int) -> Schema:
    """Return a whole number from 1."""
    pattern = _pattern("^[0-9]*$", f"Write a number from 1 to {maximum}.")
    return {"type": ["integer", "string"], "minimum": 1, "maximum": maximum, **pattern}


def numbers(count: int) -> Schema:
    """Return a list of numbers."""
    item = {"type": ["number", "string"], **_pattern(NUMBER, "Write a number.")}
    return {
        "type": ["array"],
        "items": item,
        "anyOf": [{"maxItems": 0}, {"minItems": count, "maxItems": count}],
    }


def language() -> Schema:
    """Return a BCP 47 code."""
    pattern = _pattern(language_pattern(()), "Write a BCP 47 code such as ar, fa or en.")
    return {"type": ["string"], **pattern}


def language_pattern(except_keys: Iterable[str]) -> str:
    """Return the pattern of language codes, as keys have it that stand beside others."""
    others = "|".join(sorted(except_keys))
    ahead = f"(?!({others})$)" if others else ""
    return "^" + ahead + LANGUAGE_TAG.pattern.replace(r"\Z", "$")


def day() -> Schema:
    """Return a day that exists in the calendar."""
    pattern = _pattern(f"^({DAY})?$", "Write a day such as 2025-03-04; it must exist in the calendar.")
    return {"type": ["string"], **pattern}


def moment() -> Schema:
    """Return a day, or a day with a time and its offset."""
    message = "Write a day such as 2025-03-04, or a time with its offset such as 2025-03-04T09:30+03:00."
    return {"type": ["string"], **_pattern(f"^({DAY}([T ]{TIME}{OFFSET})?)?$", message)}


def nullable(schema: Schema) -> Schema:
    """Return a schema that nothing fits as well: `key:` says as much as no key."""
    with_null = {**schema, "type": [*schema["type"], "null"]}
    return {**with_null, "enum": [*with_null["enum"], None]} if "enum" in with_null else with_null


def _pattern(pattern: str, message: str) -> Schema:
    """Return a pattern, and what editors say in its place (a keyword that other programs pass over)."""
    return {"pattern": pattern, "patternErrorMessage": message}
