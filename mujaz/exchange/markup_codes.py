"""Markdown to text and codes, and back without loss.

A code is a bit of markup that a translator moves but does not change: `**`, the address of a link, the `- `
of a list. What is not a code is text, and stays text on the way back: a star that somebody typed is a star.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MARKUP = re.compile(
    r"""
      (?:\A|\n)[ ]*(?:(?:\#{1,6}|[-+*]|\d{1,9}[.)])(?:[ ]+|(?=\n|\Z))|>[ ]?)+   # heading, list, quote
    | (?:\A|\n)[-=*_|: ]+(?=\n|\Z)                                # lines, tables
    | (?:\A|\n)[ ]*(?:`{3,}|~{3,})                                # blocks of code
    | (?:\A|\n)[ ]*\[(?=[^\[\]\n]+\]:)                            # the address of a link, far from it
    | \n{2,}                                                      # paragraphs of one translation
    | (?:(?<![ ])[ ]{2,}|\\)\n                                    # a line break that is meant
    | \\[!-/:-@\[-`{-~]                                           # an escaped sign
    | (?P<ticks>`+)(?!`)(?s:.+?)(?<!`)(?P=ticks)(?!`)             # code
    | <[A-Za-z][A-Za-z0-9+.-]+:[^<>\s]*>                          # an address in angle brackets
    | &(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});
    | \[(?=[^\[\]\n]*\]\([^()\n]*\)) | \]\([^()\n]*\)             # a link
    | (?<=\S)\*{1,3} | \*{1,3}(?=\S)                              # emphasis
    | (?<!\w)_{1,3}(?=\S) | (?<=\S)_{1,3}(?!\w)
    | (?<=\S)~~ | ~~(?=\S)
    """,
    re.VERBOSE,
)
PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True)
class Code:
    """Markup that stands in a text."""

    data: str


Pieces = tuple[str | Code, ...]


def split_codes(markdown: str) -> Pieces:
    """Return Markdown as text and codes in order; no piece is empty.

    >>> split("a **b**")
    ('a ', Code(data='**'), 'b', Code(data='**'))
    """
    return tuple(_pieces(markdown))


def _pieces(markdown: str) -> Iterator[str | Code]:
    end = 0
    for match in MARKUP.finditer(markdown):
        if match.start() > end:
            yield markdown[end : match.start()]
        yield Code(match.group())
        end = match.end()
    if end < len(markdown):
        yield markdown[end:]


def join_codes(pieces: Iterable[str | Code]) -> str:
    """Return pieces as Markdown; text that would read as markup gets backslashes.

    For every text, `join(split(text)) == text`.

    >>> join(("2*3 ", Code("**"), "b", Code("**")))
    '2\\\\*3 **b**'
    """
    all_pieces = tuple(pieces)
    markdown = "".join(map(_raw, all_pieces))
    from_code = b"".join(
        (b"\1" if isinstance(piece, Code) else b"\0") * len(_raw(piece)) for piece in all_pieces
    )
    parts, end = [], 0
    for match in MARKUP.finditer(markdown):
        parts.append(markdown[end : match.start()])
        parts.append(_escaped(match.group(), from_code[match.start() : match.end()]))
        end = match.end()
    return "".join(parts) + markdown[end:]


def _raw(piece: str | Code) -> str:
    return piece.data if isinstance(piece, Code) else piece


def _escaped(text: str, from_code: bytes) -> str:
    """Return what reads as markup with a backslash before the signs that no code brought."""
    if all(from_code):
        return text
    return "".join(
        letter if is_code else PUNCTUATION.sub(r"\\\1", letter)
        for letter, is_code in zip(text, from_code, strict=True)
    )


def escape_markdown(text: str) -> str:
    """Return plain text as Markdown that means nothing but the text, its line breaks included.

    >>> escape("1. a *b*")
    '1\\\\. a \\\\*b\\\\*'
    """
    return join_codes((text,))
