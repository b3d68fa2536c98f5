"""Changes a file at random: slips, wrong values of keys, lost and repeated parts, single bytes."""

import re
from collections.abc import Callable, Sequence
from random import Random

from tests.repository.slips import slipped

LONGEST = 60_000
"""Bytes of the longest file that is made. Longer ones measure the size, not the kind of input."""
KEY_LINE = re.compile(rb"^( *(?:- )?[\w-]+:)(.*)$", re.MULTILINE)
VALUES = (
    *("", "null", "~", "[]", "{}", "''", "0", "-1", "1e999", "0x1F", "9" * 30, "true", "no", ".nan", "="),
    *("2025-02-30", "2025-13-45", "0000-00-00", "9999-12-31", "12:30:45", "2025-03-04T05:06:07Z"),
    *("[[]]", "[a, [b]]", "[{}]", "{a: {b: c}}", "{ar: س}", "{en: x, en: y}", "{? [a] : b}", "[null]"),
    *("!!x y", "!!binary aGk=", "!!set {a}", "&a b", "*a", "<<: x", "|", ">-", "'", '"', "%", "@", "`"),
    *('"\\u202e"', '"\\ud800"', '"\\0"', '"\\n"', '"\\U0010ffff"', "؟", "?", "#", "ar", "xx", "ar-TN", "-"),
    *("https://[::1", "https://", "javascript:1", "//x", "/", "..", "../../x", "C:\\x", "x" * 3_000),
    *("full", "excerpt", "link", "draft", "reviewed", "person", "place", "Q1", "[ar, en]", "ا" * 300),
)
"""Values that are wrong for most keys, and right for a few."""
REPEATS = (2, 20, 500, 5_000)

Change = Callable[[bytes, Random, Sequence[bytes]], bytes]


def mutated(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
    """Return a file with one to four changes; parts of `others` may be put into it."""
    for _ in range(chance.choice((1, 1, 1, 2, 2, 4))):
        data = chance.choice(CHANGES)(data or b"x", chance, others)[:LONGEST]
    return data


def _slip(data: bytes, chance: Random, _others: Sequence[bytes]) -> bytes:
    return slipped(data.decode("utf-8", "surrogateescape"), chance).encode("utf-8", "surrogatepass")


def _other_value(data: bytes, chance: Random, _others: Sequence[bytes]) -> bytes:
    """Give one key another value."""
    lines = list(KEY_LINE.finditer(data))
    if not lines:
        return data
    line = chance.choice(lines)
    return data[: line.end(1)] + b" " + chance.choice(VALUES).encode() + data[line.end() :]


def _other_key(data: bytes, chance: Random, _others: Sequence[bytes]) -> bytes:
    """Call one key as another is called."""
    lines = list(KEY_LINE.finditer(data))
    if not lines:
        return data
    line, other = chance.choice(lines), chance.choice(lines)
    return data[: line.start(1)] + other[1] + data[line.end(1) :]


def _without_part(data: bytes, chance: Random, _others: Sequence[bytes]) -> bytes:
    start, end = _part(data, chance)
    return data[:start] + data[end:]


def _cut(data: bytes, chance: Random, _others: Sequence[bytes]) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _repeated_part(data: bytes, chance: Random, _others: Sequence[bytes]) -> bytes:
    start, end = _part(data, chance)
    part = data[start : min(end, start + 60)]
    return data[:start] + part * chance.choice(REPEATS) + data[start:]


def _part_of_another(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
    other = chance.choice(others) or b"x"
    start, end = _part(other, chance)
    position = chance.randrange(len(data) + 1)
    return data[:position] + other[start:end] + data[position:]


def _other_byte(data: bytes, chance: Random, _others: Sequence[bytes]) -> bytes:
    position = chance.randrange(len(data))
    return data[:position] + bytes((chance.randrange(256),)) + data[position + 1 :]


def _part(data: bytes, chance: Random) -> tuple[int, int]:
    start = chance.randrange(len(data))
    return start, min(len(data), start + 1 + int(chance.expovariate(1 / 80)))


CHANGES: tuple[Change, ...] = (
    *(_slip, _slip, _other_value, _other_value, _other_value, _other_key),
    *(_without_part, _cut, _repeated_part, _part_of_another, _other_byte),
)
"""What is likely stands more than once."""
