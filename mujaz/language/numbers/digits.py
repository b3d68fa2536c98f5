"""Splits texts into tokens and reads the possible values of numbers in digits."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

TOKEN = re.compile(r"\w+(?:[‑–-]\d\w*|(?<=\d)[.,:/]\d\w*)*")
"""A word, or digits with adjacent letters and signs: F-35, 25th, 1,234.5, 6:30, 1950-53."""
SURROUNDING_SIGNS = ".,:;!?«»“”\"'’()[]؟،؛…–-"
"""Signs before and after words that are no part of a token."""
TOKEN_PARTS = re.compile(r"([^\W\d]*)([‑–-]?)(\d.*)")
DIGIT_GROUP = re.compile(r"([:/‑–-]?)(\d+(?:[.,]\d+)*)([^\W\d]*)")
GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+\Z")
SUFFIXES = {"bn": 1e9, "b": 1e9, "mn": 1e6, "m": 1e6, "tn": 1e12, "k": 1e3}
HALF_DAY_WORDS = frozenset(
    {"am", "pm", "a", "p", "مساء", "صباحا", "ظهرا", "فجرا", "ليلا", "عصرا", "المساء", "الصباح"}
)
MAX_SMALL = 12
"""Numbers up to this one are often written as words, or expressed by the grammar."""


class Tokens(NamedTuple):
    """The tokens of a text in its comparison form."""

    words: list[str]
    """All tokens in order."""
    mixed_positions: list[int]
    """Indices of the tokens that contain other characters than letters, mostly digits."""


def tokens_of(text: str) -> Tokens:
    """Return the tokens of a text in its comparison form."""
    words: list[str] = []
    mixed_positions: list[int] = []
    # Most words are letters and signs alone, and need no regular expression.
    for word in text.split():
        stripped = word if word.isalpha() else word.strip(SURROUNDING_SIGNS)
        if stripped.isalpha():
            words.append(stripped)
        else:
            for token in TOKEN.findall(word):
                if not token.isalpha():
                    mixed_positions.append(len(words))
                words.append(token)
    return Tokens(words, mixed_positions)


class Digits(NamedTuple):
    """One number in digits."""

    values: tuple[float, ...]
    """Possible values, the most likely one first."""
    partial_values: tuple[float, ...]
    """Values of parts: the hour of 7.55, the eighties in 1980s."""
    text: str
    in_name: bool
    """Part of a name such as F-35 or كوفيد-19."""
    with_and: bool
    """The Arabic `and`, a prefix, precedes it."""
    suffix: str = ""
    """Letters after it."""


@lru_cache(maxsize=4096)  # the same years and small numbers stand in text after text
def digits_in(token: str, half_day: bool) -> tuple[Digits, ...]:
    """Return the numbers in a token with digits: several for a time of day, a score, 1950-53.

    `half_day`: the next token is one of `HALF_DAY_WORDS`.
    """
    return tuple(_read_token(token, half_day))


def _read_token(token: str, half_day: bool) -> Iterator[Digits]:
    token_parts = TOKEN_PARTS.match(token)
    if token_parts is None:
        return
    prefix, hyphen, rest = token_parts.groups()
    in_name = bool(prefix) and (bool(hyphen) or prefix.isascii())
    groups = DIGIT_GROUP.findall(rest)
    for index, (separator, digits, suffix) in enumerate(groups):
        previous, following = groups[index - 1] if index else None, groups[index + 1 : index + 2]
        values, partial_values = _values_of(digits)
        if suffix in SUFFIXES:
            values = (values[0] * SUFFIXES[suffix], *values)
        elif suffix == "s":
            partial_values = (values[0] % 100,)
        elif following and following[0][0] == ":":
            values = (*values, *_other_clock_hours(values[0]))
            partial_values = (
                (float(f"{int(values[0])}.{following[0][1][:2]}"),) if following[0][1].isdigit() else ()
            )
        elif suffix in HALF_DAY_WORDS or half_day:
            values = (*values, *_other_clock_hours(values[0]))
        elif previous and len(previous[1]) == 4 and len(digits) == 2 and separator != ":":
            values = (float(previous[1][:2] + digits), *values)
        yield Digits(
            values,
            partial_values,
            digits,
            in_name and not index,
            prefix.startswith("و") and not index,
            suffix,
        )


def _other_clock_hours(hour: float) -> tuple[float, ...]:
    """Return the same hour on a 24-hour and on a 12-hour clock."""
    return (hour + 12, hour - 12) if hour <= 24 else ()


def _values_of(digits: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return the possible values of digits with separators, and those of their parts."""
    if digits.isdigit():
        return (float(digits[:15]),), ()
    if GROUPED.match(digits):
        grouped = float(re.sub(r"[.,]", "", digits)[:15])
        has_one_separator = digits.count(".") + digits.count(",") == 1
        return ((grouped, float(digits.replace(",", "."))) if has_one_separator else (grouped,)), ()
    parts = re.split(r"[.,]", digits)
    if len(parts) == 2:
        return (float(f"{parts[0][:15]}.{parts[1][:15]}"),), (float(parts[0][:15]), float(parts[1][:15]))
    return (float(parts[0][:15]),), tuple(float(part[:15]) for part in parts)
