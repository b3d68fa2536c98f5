"""Splits Markdown into text and codes for translation tools, and joins them again without loss.

A code is markup that a translator moves but does not change: `**`, the address of a link, the `- ` of a list.
All else is text and stays text when joined: an asterisk that a translator types gets a backslash.
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
    """A piece of markup."""

    data: str


Pieces = tuple[str | Code, ...]


def split_codes(markdown: str) -> Pieces:
    """Return Markdown as text and codes in order. No piece is empty.

    >>> split_codes("a **b**")
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
    """Return pieces as Markdown, with backslashes in text that would otherwise be markup.

    For every text, `join_codes(split_codes(text)) == text`.

    >>> join_codes(("2*3 ", Code("**"), "b", Code("**")))
    '2\\\\*3 **b**'
    """
    all_pieces = tuple(pieces)
    markdown = "".join(map(_raw, all_pieces))
    from_code = b"".join(
        (b"\1" if isinstance(piece, Code) else b"\0") * len(_raw(piece)) for piece in all_pieces
    )
    # Joined pieces may form markup that neither has alone: text "*" beside a code. So the whole is searched
    # again, with one byte for each character that tells whether a code or a text brought it.
    parts, end = [], 0
    for match in MARKUP.finditer(markdown):
        parts.append(markdown[end : match.start()])
        parts.append(_escaped(match.group(), from_code[match.start() : match.end()]))
        end = match.end()
    return "".join(parts) + markdown[end:]


def _raw(piece: str | Code) -> str:
    return piece.data if isinstance(piece, Code) else piece


def _escaped(text: str, from_code: bytes) -> str:
    """Return markup with a backslash before each punctuation character that comes from text."""
    if all(from_code):
        return text
    return "".join(
        letter if is_code else PUNCTUATION.sub(r"\\\1", letter)
        for letter, is_code in zip(text, from_code, strict=True)
    )


def escape_markdown(text: str) -> str:
    """Return plain text as Markdown that renders as the same text, line breaks included.

    >>> escape_markdown("1. a *b*")
    '1\\\\. a \\\\*b\\\\*'
    """
    return join_codes((text,))
