"""Numbers written in digits: what value they may have."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

TOKEN = re.compile(r"\w+(?:[‑–-]\d\w*|(?<=\d)[.,:/]\d\w*)*")
"""A word, or digits with all that is glued to them: F-35, 25th, 1,234.5, 6:30, 1950-53."""
SURROUNDING_SIGNS = ".,:;!?«»“”\"'’()[]؟،؛…–-"
"""What stands around a word without being part of a token."""
TOKEN_PARTS = re.compile(r"([^\W\d]*)([‑–-]?)(\d.*)")
DIGIT_GROUP = re.compile(r"([:/‑–-]?)(\d+(?:[.,]\d+)*)([^\W\d]*)")
GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+\Z")
SUFFIXES = {"bn": 1e9, "b": 1e9, "mn": 1e6, "m": 1e6, "tn": 1e12, "k": 1e3}
HALF_DAY_WORDS = frozenset(
    {"am", "pm", "a", "p", "مساء", "صباحا", "ظهرا", "فجرا", "ليلا", "عصرا", "المساء", "الصباح"}
)
MAX_SMALL = 12
"""Up to here a number is often written as a word, or left to the grammar."""


class Tokens(NamedTuple):
    """The tokens of a plain text."""

    words: list[str]
    """In order."""
    mixed_positions: list[int]
    """Places of those that hold more than letters: digits, mostly."""


def tokens_of(text: str) -> Tokens:
    """Return the tokens of a plain text in order. Most words need no pattern to be cut out."""
    words: list[str] = []
    mixed_positions: list[int] = []
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
    """One run of digits in a plain text."""

    values: tuple[float, ...]
    """What it may mean, the likeliest first."""
    partial_values: tuple[float, ...]
    """What it says in part: the hour of 7.55, the eighties in 1980s."""
    text: str
    in_name: bool
    """Part of a name such as F-35 or كوفيد-19."""
    with_and: bool
    """The Arabic `and` is glued to it."""
    suffix: str = ""
    """Letters that are glued to its end."""


@lru_cache(maxsize=4096)  # the same years and small numbers stand in text after text
def digits_in(token: str, half_day: bool) -> tuple[Digits, ...]:
    """Return what a token with digits may mean; several numbers for a time of day, a score, 1950-53.

    `half_day` tells that the next token is one of `HALF_DAY`.
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
    """Return the same time by the clock of twelve or of twenty-four hours."""
    return (hour + 12, hour - 12) if hour <= 24 else ()


def _values_of(digits: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return what digits with separators mean, and what their parts do."""
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
