"""Blocks of a brief to lines that a machine translates, and the lines back to a block."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mujaz.exchange.markup_codes import Code, join, split
from mujaz.exchange.segment_positions import Span
from mujaz.machine.translator import Line
from mujaz.model.brief import Block
from mujaz.read.markdown import passage_of

HEAD = re.compile(r"#{1,6} +")
ITEM = re.compile(r" *(?:[-+*]|\d{1,9}[.)]) +")
BLOCK = re.compile(r"\s*(?:[-+*#>=|~`:]|\d{1,9}[.)])")


@dataclass(frozen=True, slots=True)
class Cut:
    """One line of a block and the sign that stands before it, which is no matter of the machine's."""

    sign: str
    line: Line


def lines_of(span: Span) -> tuple[Cut, ...]:
    """Return the lines of a segment's source; what a soft line break parted is one line again."""
    marker = {Block.HEADING: HEAD, Block.LIST: ITEM}.get(span.segment.block)
    parts: list[tuple[str, str]] = []
    for text in span.source.split("\n"):
        match = marker.match(text) if marker else None
        if match or not parts:
            sign = match.group() if match else ""
            parts.append((sign, text[len(sign) :]))
        else:
            parts[-1] = (parts[-1][0], f"{parts[-1][1]} {text}")
    return tuple(Cut(sign, _line(" ".join(text.split()), span)) for sign, text in parts)


def _line(markdown: str, span: Span) -> Line:
    return Line(markdown, " ".join(passage_of(markdown, span.segment.location).text.split()))


def block_of(cuts: Sequence[Cut], translated: Sequence[str]) -> str:
    """Return the translation of a segment, empty where one of its lines is missing."""
    if not all(text.strip() for text in translated):
        return ""
    return "\n".join(cut.sign + text for cut, text in zip(cuts, translated, strict=True))


def as_line(markdown: str) -> str:
    """Return a machine's Markdown as one line that begins no heading, list or quotation of its own.

    >>> as_line("1. of *March*")
    '1\\\\. of *March*'
    """
    pieces = split(" ".join(markdown.split()))
    if pieces and isinstance(pieces[0], Code) and BLOCK.match(pieces[0].data) and not _emphasis(pieces[0]):
        return join((pieces[0].data, *pieces[1:]))
    return join(pieces)


def _emphasis(code: Code) -> bool:
    return set(code.data) <= set("*_`~") and len(code.data) <= 3
