"""Cut a sorted list of lines into files by what their keys begin with.

Where to cut depends on the lines alone, never on an earlier cut, so that an index that was patched and one
that was made afresh are the same: a beginning whose lines fit into one file is never cut; of one that is too
long, the lines go by their next letter, and neighbours share a file while they fit.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

LAST = "\U0010ffff"
Span = tuple[int, int]
"""First line of a file and the line after its last."""


def cut(keys: Sequence[str], sizes: Sequence[int], most: int) -> list[Span]:
    """Return the files of sorted, distinct `keys` whose lines have `sizes`, each of at most `most`.

    One line that is longer than that has a file of its own.
    """
    sums = [0, *accumulate(sizes)]
    return list(_cut(keys, sums, most, (0, len(keys)), 0)) if keys else []


def _cut(keys: Sequence[str], sums: Sequence[int], most: int, span: Span, depth: int) -> Iterator[Span]:
    """Yield the files of the lines in `span`, whose keys share their first `depth` letters."""
    start, end = span
    if sums[end] - sums[start] <= most or end - start == 1:
        yield span
        return
    open_from = start
    for child in _children(keys, span, depth):
        if sums[child[1]] - sums[open_from] <= most:
            continue
        if open_from < child[0]:
            yield open_from, child[0]
        open_from = child[0]
        if sums[child[1]] - sums[child[0]] > most:
            yield from _cut(keys, sums, most, child, depth + 1)
            open_from = child[1]
    if open_from < end:
        yield open_from, end


def _children(keys: Sequence[str], span: Span, depth: int) -> Iterator[Span]:
    start, end = span
    while start < end:
        beginning = keys[start][: depth + 1]
        is_whole = len(beginning) <= depth
        after = start + 1 if is_whole else bisect_left(keys, beginning + LAST, start, end)
        yield start, after
        start = after


def file_name(key: str) -> str:
    """Return the name of the file that begins with `key`: two FNV-1a hashes, which the browser computes too.

    >>> file_name("ابن")
    '10sodfr0aynhxd'
    """
    return _base36(_fnv1a(key, 2166136261)) + _base36(_fnv1a(key, 84696351))


def _fnv1a(key: str, start: int) -> int:
    for octet in key.encode():
        start = (start ^ octet) * 16777619 % (1 << 32)
    return start


def _base36(value: int) -> str:
    digits = ""
    while value:
        value, digit = divmod(value, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits.rjust(7, "0")
