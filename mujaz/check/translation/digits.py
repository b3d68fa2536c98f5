"""Numbers written in digits: what value they may have."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

TOKEN = re.compile(
    r"[^\W\d_]+(?:[-‑]?\d+(?:[.,]\d+)*)?|(?:\d{4}[-–/]\d\d(?!\d)|\d+(?:[.,]\d+)*(?::\d\d)?)[^\W\d_]*"
)
"""A word, with the digits that are glued to it; or digits, with the letters that follow."""
SHAPE = re.compile(
    r"(?P<before>[^\W\d_]*)(?P<hyphen>[-‑]?)(?P<first>\d+(?:[.,]\d+)*)(?:[-–/](?P<year>\d\d)|:(?P<minutes>\d\d))?(?P<after>.*)"
)
GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+\Z")
SUFFIXES = {"bn": 1e9, "b": 1e9, "mn": 1e6, "m": 1e6, "tn": 1e12, "k": 1e3}
HALF_DAY = frozenset(
    {"am", "pm", "a", "p", "مساء", "صباحا", "ظهرا", "فجرا", "ليلا", "عصرا", "المساء", "الصباح"}
)
SMALL = 12
"""Up to here a number is often written as a word, or left to the grammar."""


@dataclass(frozen=True, slots=True)
class Digits:
    """One run of digits in a plain text."""

    values: tuple[float, ...]
    """What it may mean, the likeliest first."""
    also: tuple[float, ...]
    """What it says in part: the hour of 7.55, the eighties in 1980s."""
    written: str
    named: bool
    """Part of a name such as F-35 or كوفيد-19."""
    joined: bool
    """The Arabic `and` is glued to it."""
    after: str = ""
    """Letters that are glued to its end."""


def digits_in(token: str, following: str) -> Iterator[Digits]:
    """Yield what a token with digits may mean; two numbers for a clock time and for 1950-53.

    `following` is the next token, which may say the half of the day.
    """
    shape = SHAPE.match(token)
    if shape is None:
        return
    before, first, after = shape["before"], shape["first"], shape["after"]
    named = bool(before) and (bool(shape["hyphen"]) or before.isascii())
    values, also = _values(first)
    if shape["minutes"]:
        also = (float(f"{first.split(',')[0].split('.')[0]}.{shape['minutes']}"),)
    if after in SUFFIXES:
        values = (values[0] * SUFFIXES[after], *values)
    elif after == "s":
        also = (values[0] % 100,)
    if values[0] <= 24 and (shape["minutes"] or after in HALF_DAY or following in HALF_DAY):
        values = (*values, values[0] + 12, values[0] - 12)
    yield Digits(values, also, first, named, before.startswith("و"), after)
    if shape["minutes"]:
        yield Digits((float(shape["minutes"]),), (), shape["minutes"], False, False)
    if shape["year"]:
        years = (float(first[:2] + shape["year"]), float(shape["year"]))
        yield Digits(years, (), shape["year"], False, False)


def _values(written: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return what digits with separators mean, and what their parts do."""
    if written.isdigit():
        return (float(written[:15]),), ()
    if GROUPED.match(written):
        whole = float(re.sub(r"[.,]", "", written)[:15])
        single = written.count(".") + written.count(",") == 1
        return ((whole, float(written.replace(",", "."))) if single else (whole,)), ()
    parts = re.split(r"[.,]", written)
    if len(parts) == 2:
        return (float(f"{parts[0][:15]}.{parts[1][:15]}"),), (float(parts[0][:15]), float(parts[1][:15]))
    return (float(parts[0][:15]),), tuple(float(part[:15]) for part in parts)
