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
SIGN = re.compile(r"([!-/:-@\[-`{-~])")


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
    place = 0
    for match in MARKUP.finditer(markdown):
        if match.start() > place:
            yield markdown[place : match.start()]
        yield Code(match.group())
        place = match.end()
    if place < len(markdown):
        yield markdown[place:]


def join_codes(pieces: Iterable[str | Code]) -> str:
    """Return pieces as Markdown; text that would read as markup gets backslashes.

    For every text, `join(split(text)) == text`.

    >>> join(("2*3 ", Code("**"), "b", Code("**")))
    '2\\\\*3 **b**'
    """
    held = tuple(pieces)
    whole = "".join(map(_raw, held))
    brought = b"".join((b"\1" if isinstance(piece, Code) else b"\0") * len(_raw(piece)) for piece in held)
    made, place = [], 0
    for match in MARKUP.finditer(whole):
        made.append(whole[place : match.start()])
        made.append(_escaped(match.group(), brought[match.start() : match.end()]))
        place = match.end()
    return "".join(made) + whole[place:]


def _raw(piece: str | Code) -> str:
    return piece.data if isinstance(piece, Code) else piece


def _escaped(text: str, brought: bytes) -> str:
    """Return what reads as markup with a backslash before the signs that no code brought."""
    if all(brought):
        return text
    return "".join(
        letter if coded else SIGN.sub(r"\\\1", letter) for letter, coded in zip(text, brought, strict=True)
    )


def escape_markdown(text: str) -> str:
    """Return plain text as Markdown that means nothing but the text, its line breaks included.

    >>> escape("1. a *b*")
    '1\\\\. a \\\\*b\\\\*'
    """
    return join_codes((text,))
