"""Splits a sorted list of lines into files by the prefixes of their keys.

The split depends on the lines alone, never on an earlier split, so that a patched index and a new one are the
same. Lines with a common prefix stay together if they fit into one file. Otherwise they are grouped by their
next letter, and neighbouring groups share a file while they fit.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

LAST_CHARACTER = "\U0010ffff"
Span = tuple[int, int]
"""Index of the first line of a file, and of the line after its last."""


def split_lines(keys: Sequence[str], sizes: Sequence[int], max_length: int) -> list[Span]:
    """Return the files of sorted, distinct `keys` whose lines have `sizes`, each of at most `max_length`.

    A longer line gets a file of its own. Sizes and lengths are in characters.
    """
    sums = [0, *accumulate(sizes)]
    files: list[Span] = []
    # A stack, not recursion: keys that are each other's beginnings nest as deep as they are long.
    waiting = [(0, len(keys))] if keys else []
    while waiting:
        start, end = waiting.pop()
        if sums[end] - sums[start] <= max_length or end - start == 1:
            files.append((start, end))
        else:
            waiting += reversed([*_split(keys, sums, max_length, (start, end))])
    return files


def _split(keys: Sequence[str], sums: Sequence[int], max_length: int, span: Span) -> Iterator[Span]:
    """Yield the parts of a span that is too long for a file: groups that fit into one, or one long group."""
    start, end = span
    pairs = enumerate(zip(keys[start], keys[end - 1], strict=False))
    depth = next((index for index, (first, last) in pairs if first != last), len(keys[start]))
    file_start = start
    for child in _children(keys, span, depth):
        if sums[child[1]] - sums[file_start] <= max_length:
            continue
        if file_start < child[0]:
            yield file_start, child[0]
        file_start = child[0]
        if sums[child[1]] - sums[child[0]] > max_length:
            yield child
            file_start = child[1]
    if file_start < end:
        yield file_start, end


def _children(keys: Sequence[str], span: Span, depth: int) -> Iterator[Span]:
    """Yield the groups of lines in `span` whose keys share `depth` + 1 letters."""
    start, end = span
    while start < end:
        prefix = keys[start][: depth + 1]
        is_complete_key = len(prefix) <= depth
        child_end = start + 1 if is_complete_key else bisect_left(keys, prefix + LAST_CHARACTER, start, end)
        yield start, child_end
        start = child_end


def file_name(key: str) -> str:
    """Return the name of the file whose first key is `key`: two FNV-1a hashes, as the browser computes them.

    >>> file_name("ابن")
    '10sodfr0aynhxd'
    """
    return _base36(_fnv1a(key, 2166136261)) + _base36(_fnv1a(key, 84696351))


def _fnv1a(key: str, offset_basis: int) -> int:
    hashed = offset_basis
    for byte in key.encode():
        hashed = (hashed ^ byte) * 16777619 % (1 << 32)
    return hashed


def _base36(value: int) -> str:
    digits = ""
    while value:
        value, digit = divmod(value, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits.rjust(7, "0")
