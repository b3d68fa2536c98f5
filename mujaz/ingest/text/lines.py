"""Text to lines: invisible characters gone, numbers as an editor counts them, wrapped paragraphs joined."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from mujaz.ingest.article import Line
from mujaz.ingest.text.line_shape import ends_sentence, is_bullet

JOINERS = "\u200c\u200d"
"""Invisible, but part of how Persian, Urdu and emoji are written."""

NARROWEST, WIDEST = 45, 110
"""Columns between which a mail program or an old editor breaks its lines."""

SPREAD = 24
"""How much the wrapped lines of one text differ in length, at most: about one long word and a half."""


def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines that are not empty. `text` has `\\n` line ends."""
    return tuple(_unwrapped(tuple(_lines(text))))


def clean(text: str) -> str:
    """Return one line as it is kept: no control characters, no direction marks, single spaces.

    >>> clean(" \\u200fسوق\\u00a0 الحبوب\\u200e")
    'سوق الحبوب'
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(map(_kept, text)).split())


def removed(text: str) -> int:
    """Return how many invisible characters `clean` takes out of a text, spaces not counted."""
    return sum(not _kept(letter) for letter in text)


def _kept(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter.isspace() or category in ("Zl", "Zp"):
        return " "
    if letter in JOINERS:
        return letter
    return "" if category in ("Cc", "Cf", "Cs", "Cn", "Co") else letter


def _lines(text: str) -> Iterator[Line]:
    block = 0
    for number, raw in enumerate(text.split("\n"), 1):
        cleaned = clean(raw)
        if cleaned:
            yield Line(number, cleaned, block=block)
        else:
            block += 1


def _unwrapped(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Join the lines of each block where the whole text was broken at one width."""
    if not _is_wrapped(lines):
        yield from lines
        return
    for _, block in groupby(lines, key=lambda line: line.block):
        yield from _joined(block)


def _is_wrapped(lines: tuple[Line, ...]) -> bool:
    widest = max((len(line.text) for line in lines), default=0)
    if not NARROWEST <= widest <= WIDEST:
        return False
    full = [line for line in lines if len(line.text) >= widest - SPREAD]
    return len(full) >= 4 and sum(not ends_sentence(line.text) for line in full) > 0.7 * len(full)


def _joined(block: Iterable[Line]) -> Iterator[Line]:
    """Join a line to the one before it where that one is as full as a broken line is."""
    held: Line | None = None
    before = ""
    for line in block:
        if held is not None and len(before) >= NARROWEST and not is_bullet(line.text):
            held = replace(held, text=f"{held.text} {line.text}")
        else:
            if held is not None:
                yield held
            held = line
        before = line.text
    if held is not None:
        yield held
