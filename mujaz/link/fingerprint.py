"""A few numbers that stand for a text: enough to find nearly the same text among thousands.

A run of characters begins behind every occurrence of certain letters, which is cheap to find, and of the
runs those with the smallest digests are kept. The same passage gives the same runs wherever it stands.
"""

from struct import pack, unpack
from zlib import crc32

from mujaz.model.brief import Brief

KEPT = 16
"""Numbers in one sketch."""

LENGTH = 2500
"""Characters that are looked at: agency copy is cut from below, and the rest would tell nothing new."""

BEFORE = "قش" + "ק" + "p" + "з"
"""Letters behind which runs begin: in each script about every fiftieth, and seldom in endings."""

RUN = 24
"""Characters in one run, four words or so. A run that another one cuts short is left out."""

SPELLINGS = (("أ", "ا"), ("إ", "ا"), ("ى", "ي"), ("ً", ""))
"""What outlets write in several ways, in every other sentence. Rarer variants cost more than they tell."""

Sketch = tuple[int, ...]
WORD = 4
"""Bytes of one number where a sketch is kept, big-endian."""


def sketch_of(brief: Brief) -> Sketch:
    """Return the sketch of a brief's source text. The numbers are fixed: a cache may keep them."""
    pieces = [piece for segment in brief.segments for piece in segment.source.pieces]
    return sketch(" ".join([piece.value for piece in pieces if not piece.markup]))


def sketch(text: str) -> Sketch:
    """Return at most `KEPT` digests of runs, smallest first."""
    text = text[:LENGTH]
    for written, usual in SPELLINGS:
        text = text.replace(written, usual)
    runs = {part[:RUN] for letter in BEFORE for part in text.split(letter)[1:] if len(part) >= RUN}
    return tuple(sorted([crc32(run.encode()) for run in runs])[:KEPT])


def packed(numbers: Sketch) -> bytes:
    """Return a sketch as it is kept: a thousand of them are a tenth as large as their numbers."""
    return pack(f">{len(numbers)}I", *numbers)


def unpacked(kept: bytes) -> Sketch:
    """Return the sketch that `packed` was given."""
    return unpack(f">{len(kept) // WORD}I", kept)
