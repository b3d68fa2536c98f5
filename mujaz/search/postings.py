"""Lists of document numbers with weights as short strings: gaps in base 32, the last sign of each marked.

A gap and a weight make one number, `gap * 4 + weight`. The browser decodes the same signs.
"""

from array import array
from collections.abc import Iterable, Sequence
from functools import lru_cache

SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
WEIGHTS = 4
"""0 once in the text, 1 several times, 2 in summary or quote, 3 in the title or a name."""
VALUES = {sign: value for value, sign in enumerate(SIGNS)}


def numbers() -> "array[int]":
    """Return an empty list of `number * 4 + weight`, four bytes each."""
    return array("I")


@lru_cache(maxsize=1 << 15)
def signs(value: int) -> str:
    """Return one number, most significant sign first; the last sign comes from the upper half."""
    signs = SIGNS[32 + value % 32]
    while value >= 32:
        value //= 32
        signs = SIGNS[value % 32] + signs
    return signs


def encode(entries: Sequence[int], last: int = 0) -> str:
    """Return a list of `number * 4 + weight`, ascending by number, as a string.

    A list that goes on with another one takes the `last` entry of that, so that both strings make one.
    """
    last &= ~3
    made = []
    for entry in entries:
        made.append(signs(entry - last))
        last = entry & ~3
    return "".join(made)


def decode(text: str) -> list[int]:
    """Return the list that `encode` was given."""
    entries: list[int] = []
    last = value = 0
    for sign in text:
        digit = VALUES[sign]
        value = value * 32 + digit % 32
        if digit >= 32:
            entries.append(last + value)
            last = entries[-1] & ~3
            value = 0
    return entries


def patched(text: str, changes: Iterable[tuple[int, int | None]]) -> str:
    """Return a list with documents set to a weight, or taken out where the weight is None."""
    weights = {entry >> 2: entry & 3 for entry in decode(text)}
    for number, weight in changes:
        if weight is None:
            weights.pop(number, None)
        else:
            weights[number] = weight
    return encode([number * WEIGHTS + weights[number] for number in sorted(weights)])
