"""Splits blocks of a brief into lines for a machine, and joins translated lines to a block."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mujaz.exchange.markup_codes import Code, join_codes, split_codes
from mujaz.exchange.segment_positions import SegmentSpan
from mujaz.machine.translator import TextLine
from mujaz.model.brief import Block
from mujaz.read.body.markdown import passage_from_text

HEADING_PREFIX = re.compile(r"#{1,6} +")
ITEM_PREFIX = re.compile(r" *(?:[-+*]|\d{1,9}[.)]) +")
BLOCK_MARKER = re.compile(r"\s*(?:[-+*#>=|~`:]|\d{1,9}[.)])")


@dataclass(frozen=True, slots=True)
class BlockLine:
    """One line of a block, and the Markdown marker before it, which is not sent to the machine."""

    prefix: str
    text: TextLine


def lines_of(span: SegmentSpan) -> tuple[BlockLine, ...]:
    """Return the lines of a segment's source; lines on both sides of a soft line break are joined."""
    marker = {Block.HEADING: HEADING_PREFIX, Block.LIST: ITEM_PREFIX}.get(span.segment.block)
    parts: list[tuple[str, str]] = []
    for text in span.source.split("\n"):
        match = marker.match(text) if marker else None
        if match or not parts:
            prefix = match.group() if match else ""
            parts.append((prefix, text[len(prefix) :]))
        else:
            parts[-1] = (parts[-1][0], f"{parts[-1][1]} {text}")
    return tuple(BlockLine(prefix, _line(" ".join(text.split()), span)) for prefix, text in parts)


def _line(markdown: str, span: SegmentSpan) -> TextLine:
    return TextLine(markdown, " ".join(passage_from_text(markdown, span.segment.location).text.split()))


def block_of(lines: Sequence[BlockLine], translated: Sequence[str]) -> str:
    """Return the translation of a segment, empty where one of its lines is missing."""
    if not all(text.strip() for text in translated):
        return ""
    return "\n".join(line.prefix + text for line, text in zip(lines, translated, strict=True))


def as_line(markdown: str) -> str:
    """Return a machine's Markdown as one line that does not begin a heading, list or quotation.

    >>> as_line("1. of *March*")
    '1\\\\. of *March*'
    """
    pieces = split_codes(" ".join(markdown.split()))
    if (
        pieces
        and isinstance(pieces[0], Code)
        and BLOCK_MARKER.match(pieces[0].data)
        and not _emphasis(pieces[0])
    ):
        return join_codes((pieces[0].data, *pieces[1:]))
    return join_codes(pieces)


def _emphasis(code: Code) -> bool:
    return set(code.data) <= set("*_`~") and len(code.data) <= 3
