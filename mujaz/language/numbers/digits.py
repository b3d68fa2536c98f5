"""Numbers written in digits: what value they may have."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

TOKEN = re.compile(r"\w+(?:[‑–-]\d\w*|(?<=\d)[.,:/]\d\w*)*")
"""A word, or digits with all that is glued to them: F-35, 25th, 1,234.5, 6:30, 1950-53."""
AROUND = ".,:;!?«»“”\"'’()[]؟،؛…–-"
"""What stands around a word without being part of a token."""
SHAPE = re.compile(r"([^\W\d]*)([‑–-]?)(\d.*)")
PIECE = re.compile(r"([:/‑–-]?)(\d+(?:[.,]\d+)*)([^\W\d]*)")
GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+\Z")
SUFFIXES = {"bn": 1e9, "b": 1e9, "mn": 1e6, "m": 1e6, "tn": 1e12, "k": 1e3}
HALF_DAY = frozenset(
    {"am", "pm", "a", "p", "مساء", "صباحا", "ظهرا", "فجرا", "ليلا", "عصرا", "المساء", "الصباح"}
)
SMALL = 12
"""Up to here a number is often written as a word, or left to the grammar."""


class Tokens(NamedTuple):
    """The tokens of a plain text."""

    words: list[str]
    """In order."""
    odd: list[int]
    """Places of those that hold more than letters: digits, mostly."""


def tokens_of(text: str) -> Tokens:
    """Return the tokens of a plain text in order. Most words need no pattern to be cut out."""
    words: list[str] = []
    odd: list[int] = []
    for word in text.split():
        bare = word if word.isalpha() else word.strip(AROUND)
        if bare.isalpha():
            words.append(bare)
        else:
            for token in TOKEN.findall(word):
                if not token.isalpha():
                    odd.append(len(words))
                words.append(token)
    return Tokens(words, odd)


class Digits(NamedTuple):
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


@lru_cache(maxsize=4096)  # the same years and small numbers stand in text after text
def digits_in(token: str, half_day: bool) -> tuple[Digits, ...]:
    """Return what a token with digits may mean; several numbers for a time of day, a score, 1950-53.

    `half_day` tells that the next token is one of `HALF_DAY`.
    """
    return tuple(_digits(token, half_day))


def _digits(token: str, half_day: bool) -> Iterator[Digits]:
    shape = SHAPE.match(token)
    if shape is None:
        return
    before, hyphen, rest = shape.groups()
    named = bool(before) and (bool(hyphen) or before.isascii())
    pieces = PIECE.findall(rest)
    for place, (separator, written, after) in enumerate(pieces):
        earlier, later = pieces[place - 1] if place else None, pieces[place + 1 : place + 2]
        values, also = _values(written)
        if after in SUFFIXES:
            values = (values[0] * SUFFIXES[after], *values)
        elif after == "s":
            also = (values[0] % 100,)
        elif later and later[0][0] == ":":
            values = (*values, *_other_half(values[0]))
            also = (float(f"{int(values[0])}.{later[0][1][:2]}"),) if later[0][1].isdigit() else ()
        elif after in HALF_DAY or half_day:
            values = (*values, *_other_half(values[0]))
        elif earlier and len(earlier[1]) == 4 and len(written) == 2 and separator != ":":
            values = (float(earlier[1][:2] + written), *values)
        yield Digits(values, also, written, named and not place, before.startswith("و") and not place, after)


def _other_half(hour: float) -> tuple[float, ...]:
    """Return the same time by the clock of twelve or of twenty-four hours."""
    return (hour + 12, hour - 12) if hour <= 24 else ()


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
