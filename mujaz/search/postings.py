"""Encodes posting lists as strings: differences of document numbers in base 32, with variable length.

A difference and a weight make one number, `difference * 4 + weight`. The last sign of a number comes from the
upper half of the alphabet. The browser decodes the same strings (`index-reader.js`).
"""

from array import array
from collections.abc import Iterable, Sequence
from functools import lru_cache

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
WEIGHT_COUNT = 4
"""Number of weights: 0 once in the text, 1 several times, 2 in the summary, 3 in the title or a name."""
SIGN_VALUES = {sign: value for value, sign in enumerate(ALPHABET)}


def new_entries() -> "array[int]":
    """Return an empty array for `number * 4 + weight`, four bytes each."""
    return array("I")


@lru_cache(maxsize=1 << 15)
def encode_number(value: int) -> str:
    """Return one number, the most significant sign first."""
    encoded = ALPHABET[32 + value % 32]
    while value >= 32:
        value //= 32
        encoded = ALPHABET[value % 32] + encoded
    return encoded


def encode(entries: Sequence[int], previous: int = 0) -> str:
    """Return a list of `number * 4 + weight`, ascending by number, as a string.

    To continue an encoded list, pass its last entry as `previous` and append the string to it.
    """
    # The weights are the two lowest bits. Differences are taken between the numbers alone.
    previous &= ~3
    parts = []
    for entry in entries:
        parts.append(encode_number(entry - previous))
        previous = entry & ~3
    return "".join(parts)


def decode(text: str) -> list[int]:
    """Return the list that `encode` encoded."""
    entries: list[int] = []
    previous = value = 0
    for sign in text:
        digit = SIGN_VALUES[sign]
        value = value * 32 + digit % 32
        if digit >= 32:
            entries.append(previous + value)
            previous = entries[-1] & ~3
            value = 0
    return entries


def patch_postings(text: str, changes: Iterable[tuple[int, int | None]]) -> str:
    """Return an encoded list with new weights for some documents. The weight None removes a document."""
    weights = {entry >> 2: entry & 3 for entry in decode(text)}
    for number, weight in changes:
        if weight is None:
            weights.pop(number, None)
        else:
            weights[number] = weight
    return encode([number * WEIGHT_COUNT + weights[number] for number in sorted(weights)])
