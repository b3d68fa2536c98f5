"""Bodies and profiles that take Markdown's own parser: lists, emphasis, several lines to a paragraph.

A module of its own, imported where it is needed: most bodies are plain, and the parser takes long to load.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markdown_it.token import Token

from mujaz.model.brief import Block, Passage, Piece, Segment
from mujaz.model.finding import Finding
from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.read.body.body import EXCERPT, UNTRANSLATED, Body, number_segments
from mujaz.read.body.empty_notes import empty_notes
from mujaz.read.body.markdown import block_tokens, passage_from_tokens, to_html

QUOTE_LINE = re.compile(r" {0,3}>")
BLOCKS = {
    "paragraph_open": Block.PARAGRAPH,
    "heading_open": Block.HEADING,
    "bullet_list_open": Block.LIST,
    "ordered_list_open": Block.LIST,
}
MISFITS = {
    "fence": "a code block",
    "code_block": "a block that is indented like code",
    "table_open": "a table",
    "hr": "a line of dashes",
}


class _Top(NamedTuple):
    """One block of the body with its tokens."""

    tokens: Sequence[Token]
    at: Location
    first: int
    """Line in the body, from 0."""
    last: int
    """One past the last line."""

    @property
    def type(self) -> str:
        return self.tokens[0].type


def read_markdown_body(path: str, body: str, body_line: int) -> Body:
    """Read any body with Markdown's own parser."""
    tops = list(_tops(block_tokens(body), path, body_line))
    cut = next((i for i, top in enumerate(tops) if _is_notes(top)), len(tops))
    findings: list[Finding] = []
    lines = body.split("\n")
    segments = tuple(number_segments(_segments(tops[:cut], lines, findings)))
    if cut < len(tops):
        findings.extend(empty_notes(path, lines[tops[cut].first :], body_line + tops[cut].first))
    return Body(segments, _notes(tops[cut + 1 :]), tuple(findings))


def _tops(tokens: Sequence[Token], path: str, body_line: int) -> Iterator[_Top]:
    start = 0
    for index, token in enumerate(tokens):
        if token.level == 0 and token.nesting <= 0:
            first, last = tokens[start].map or [0, 1]
            yield _Top(tokens[start : index + 1], Location(path, body_line + first), first, last)
            start = index + 1


def _is_notes(top: _Top) -> bool:
    head = top.tokens[0]
    return head.type == "heading_open" and head.tag == "h2" and top.tokens[1].content.strip() == "Notes"


def _segments(tops: Sequence[_Top], lines: Sequence[str], findings: list[Finding]) -> Iterator[Segment]:
    source: _Top | None = None
    translated = False
    for top in tops:
        if top.type == "blockquote_open":
            findings.extend(_lazy_lines(top, lines))
            if source is None:
                findings.append(_stray(top, translated))
            else:
                yield _segment(source, top)
            source, translated = None, True
        elif top.type in BLOCKS:
            if source is not None:
                yield _segment(source, None)
            source, translated = top, False
        else:
            what = MISFITS.get(top.type, "a block")
            fix = "Write it as a paragraph or a list that starts at the first column."
            findings.append(Finding("A105", f"This is {what}, which cannot be a segment.", fix, top.at))
    if source is not None:
        yield _segment(source, None)


def _stray(top: _Top, translated: bool) -> Finding:
    if translated:
        return Finding(
            "A104",
            "This is a second translation under one source block.",
            "Join the two blocks with a line '>' between them, or put the missing source paragraph above.",
            top.at,
        )
    fix = "Put the source paragraph above it."
    return Finding("A104", "This translation has no source block above it.", fix, top.at)


def _lazy_lines(top: _Top, lines: Sequence[str]) -> Iterator[Finding]:
    """Find lines that Markdown counts to the block quote although they lack the `>`."""
    for number in range(top.first, min(top.last, len(lines))):
        if lines[number].strip() and not QUOTE_LINE.match(lines[number]):
            yield Finding(
                "A103",
                "This line counts as part of the translation above it, although it lacks the '>'.",
                "Put an empty line above it if it is the next source paragraph, or '> ' in front of it.",
                top.at._replace(line=top.at.line + number - top.first),
            )


def _segment(source: _Top, target: _Top | None) -> Segment:
    said = passage_from_tokens(source.tokens, source.at)
    said, excerpt = _without_mark(said)
    translated = passage_from_tokens(target.tokens[1:-1], target.at) if target else None
    marked = translated is not None and translated.text.strip() == UNTRANSLATED
    empty = translated is not None and not translated.text.strip()
    block = BLOCKS[source.type]
    return Segment(0, "", block, said, None if marked or empty else translated, excerpt, marked)


def _without_mark(said: Passage) -> tuple[Passage, bool]:
    """Take the `[excerpt]` mark off the first text piece."""
    for index, piece in enumerate(said.pieces):
        if piece.markup:
            continue
        bare = EXCERPT.sub("", piece.value)
        if bare == piece.value:
            return said, False
        pieces = (*said.pieces[:index], Piece(False, bare), *said.pieces[index + 1 :])
        return said._replace(pieces=pieces), True
    return said, False


def _notes(tops: Sequence[_Top]) -> Localized:
    return split_token_languages([token for top in tops for token in top.tokens])


def split_languages(text: str) -> Localized:
    """Split Markdown text at `### ar` and the like into HTML by language; `und` before the first of them."""
    return split_token_languages(block_tokens(text))


def split_token_languages(tokens: Sequence[Token]) -> Localized:
    """Split Markdown at `### ar` and the like into HTML by language; `und` before the first of them."""
    parts: list[tuple[str, list[Token]]] = [("und", [])]
    skip = 0
    for index, token in enumerate(tokens):
        if skip:
            skip -= 1
            continue
        if token.type == "heading_open" and token.tag == "h3":
            word = tokens[index + 1].content.strip()
            if re.fullmatch(r"[a-z]{2,3}", word):
                parts.append((word, []))
                skip = 2
                continue
        parts[-1][1].append(token)
    return Localized(tuple((language, to_html(held)) for language, held in parts if held))
