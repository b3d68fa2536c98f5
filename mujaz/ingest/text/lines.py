"""Splits text into lines: removes invisible characters, keeps line numbers, joins hard-wrapped paragraphs."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from mujaz.ingest.article import PageLine
from mujaz.ingest.text.line_shape import ends_sentence, is_bullet

JOINERS = "\u200c\u200d"
"""Zero-width non-joiner and joiner: Persian, Urdu and emoji are written with them."""

MIN_WRAP_WIDTH, MAX_WRAP_WIDTH = 45, 110
"""Columns at which mail programs and old editors break lines."""

MAX_LENGTH_SPREAD = 24
"""Largest difference in length between wrapped lines of one text: about one and a half long words."""


def split_lines(text: str) -> tuple[PageLine, ...]:
    """Return the lines that are not empty. `text` has `\\n` line ends."""
    return tuple(_unwrap(tuple(_clean_lines(text))))


def clean_line(text: str) -> str:
    """Return one line without control characters and direction marks, with single spaces.

    >>> clean_line(" \\u200fسوق\\u00a0 الحبوب\\u200e")
    'سوق الحبوب'
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(map(_visible, text)).split())


def count_invisible(text: str) -> int:
    """Return the number of invisible characters that `clean_line` removes, without spaces."""
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
    """Join the lines of each block if the whole text was wrapped at one width."""
    if not _is_wrapped(lines):
        yield from lines
        return
    for _, block in groupby(lines, key=lambda line: line.block):
        yield from _join_wrapped(block)


def _is_wrapped(lines: tuple[PageLine, ...]) -> bool:
    widest = max((len(line.text) for line in lines), default=0)
    if not MIN_WRAP_WIDTH <= widest <= MAX_WRAP_WIDTH:
        return False
    # Wrapped text has many lines of nearly full width that break within a sentence; short articles have not.
    full = [line for line in lines if len(line.text) >= widest - MAX_LENGTH_SPREAD]
    return len(full) >= 4 and sum(not ends_sentence(line.text) for line in full) > 0.7 * len(full)


def _join_wrapped(block: Iterable[PageLine]) -> Iterator[PageLine]:
    """Join each line to the one before it if that one is as long as a wrapped line."""
    joined: PageLine | None = None
    previous_text = ""
    for line in block:
        if joined is not None and len(previous_text) >= MIN_WRAP_WIDTH and not is_bullet(line.text):
            joined = replace(joined, text=f"{joined.text} {line.text}")
        else:
            if joined is not None:
                yield joined
            joined = line
        previous_text = line.text
    if joined is not None:
        yield joined
