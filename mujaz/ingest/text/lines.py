"""Text to lines: invisible characters gone, numbers as an editor counts them, wrapped paragraphs joined."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from mujaz.ingest.article import PageLine
from mujaz.ingest.text.line_shape import ends_sentence, is_bullet

JOINERS = "\u200c\u200d"
"""Invisible, but part of how Persian, Urdu and emoji are written."""

MIN_WRAP_WIDTH, MAX_WRAP_WIDTH = 45, 110
"""Columns between which a mail program or an old editor breaks its lines."""

MAX_LENGTH_SPREAD = 24
"""How much the wrapped lines of one text differ in length, at most: about one long word and a half."""


def split_lines(text: str) -> tuple[PageLine, ...]:
    """Return the lines that are not empty. `text` has `\\n` line ends."""
    return tuple(_unwrap(tuple(_clean_lines(text))))


def clean_line(text: str) -> str:
    """Return one line as it is kept: no control characters, no direction marks, single spaces.

    >>> clean(" \\u200fسوق\\u00a0 الحبوب\\u200e")
    'سوق الحبوب'
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(map(_visible, text)).split())


def count_invisible(text: str) -> int:
    """Return how many invisible characters `clean` takes out of a text, spaces not counted."""
    return sum(not _visible(letter) for letter in text)


def _visible(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter.isspace() or category in ("Zl", "Zp"):
        return " "
    if letter in JOINERS:
        return letter
    return "" if category in ("Cc", "Cf", "Cs", "Cn", "Co") else letter


def _clean_lines(text: str) -> Iterator[PageLine]:
    block = 0
    for number, raw in enumerate(text.split("\n"), 1):
        cleaned = clean_line(raw)
        if cleaned:
            yield PageLine(number, cleaned, block=block)
        else:
            block += 1


def _unwrap(lines: tuple[PageLine, ...]) -> Iterator[PageLine]:
    """Join the lines of each block where the whole text was broken at one width."""
    if not _is_wrapped(lines):
        yield from lines
        return
    for _, block in groupby(lines, key=lambda line: line.block):
        yield from _join_wrapped(block)


def _is_wrapped(lines: tuple[PageLine, ...]) -> bool:
    widest = max((len(line.text) for line in lines), default=0)
    if not MIN_WRAP_WIDTH <= widest <= MAX_WRAP_WIDTH:
        return False
    full = [line for line in lines if len(line.text) >= widest - MAX_LENGTH_SPREAD]
    return len(full) >= 4 and sum(not ends_sentence(line.text) for line in full) > 0.7 * len(full)


def _join_wrapped(block: Iterable[PageLine]) -> Iterator[PageLine]:
    """Join a line to the one before it where that one is as full as a broken line is."""
    held: PageLine | None = None
    before = ""
    for line in block:
        if held is not None and len(before) >= MIN_WRAP_WIDTH and not is_bullet(line.text):
            held = replace(held, text=f"{held.text} {line.text}")
        else:
            if held is not None:
                yield held
            held = line
        before = line.text
    if held is not None:
        yield held
