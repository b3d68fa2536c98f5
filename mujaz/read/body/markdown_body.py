"""Reads any body or profile with the Markdown parser: lists, emphasis, paragraphs of several lines.

Imported only where needed: most bodies are plain text, and loading the parser is slow.
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
UNSUPPORTED_BLOCKS = {
    "fence": "a code block",
    "code_block": "a block that is indented like code",
    "table_open": "a table",
    "hr": "a line of dashes",
}


class _TopLevelBlock(NamedTuple):
    """One block of the body that stands in no other block."""

    tokens: Sequence[Token]
    location: Location
    first_line: int
    """Line in the body, from 0."""
    end_line: int
    """One past the last line."""

    @property
    def type(self) -> str:
        return self.tokens[0].type


def read_markdown_body(path: str, body: str, body_line: int) -> Body:
    """Return the segments, notes and findings of any body."""
    blocks = list(_top_level_blocks(block_tokens(body), path, body_line))
    notes_start = next((i for i, top in enumerate(blocks) if _is_notes(top)), len(blocks))
    findings: list[Finding] = []
    lines = body.split("\n")
    segments = tuple(number_segments(_segments(blocks[:notes_start], lines, findings)))
    if notes_start < len(blocks):
        findings.extend(
            empty_notes(
                path, lines[blocks[notes_start].first_line :], body_line + blocks[notes_start].first_line
            )
        )
    return Body(segments, _notes(blocks[notes_start + 1 :]), tuple(findings))


def _top_level_blocks(tokens: Sequence[Token], path: str, body_line: int) -> Iterator[_TopLevelBlock]:
    start = 0
    for index, token in enumerate(tokens):
        if token.level == 0 and token.nesting <= 0:
            first, last = tokens[start].map or [0, 1]
            yield _TopLevelBlock(tokens[start : index + 1], Location(path, body_line + first), first, last)
            start = index + 1


def _is_notes(block: _TopLevelBlock) -> bool:
    head = block.tokens[0]
    return head.type == "heading_open" and head.tag == "h2" and block.tokens[1].content.strip() == "Notes"


def _segments(
    blocks: Sequence[_TopLevelBlock], lines: Sequence[str], findings: list[Finding]
) -> Iterator[Segment]:
    # A source block waits for the block quote under it; the next source block ends the wait.
    source: _TopLevelBlock | None = None
    translated = False
    for block in blocks:
        if block.type == "blockquote_open":
            findings.extend(_lazy_lines(block, lines))
            if source is None:
                findings.append(_stray(block, translated))
            else:
                yield _segment(source, block)
            source, translated = None, True
        elif block.type in BLOCKS:
            if source is not None:
                yield _segment(source, None)
            source, translated = block, False
        else:
            description = UNSUPPORTED_BLOCKS.get(block.type, "a block")
            fix = "Write it as a paragraph or a list that starts at the first column."
            findings.append(
                Finding("A105", f"This is {description}, which cannot be a segment.", fix, block.location)
            )
    if source is not None:
        yield _segment(source, None)


def _stray(block: _TopLevelBlock, has_target: bool) -> Finding:
    if has_target:
        return Finding(
            "A104",
            "This is a second translation under one source block.",
            "Join the two blocks with a line '>' between them, or put the missing source paragraph above.",
            block.location,
        )
    fix = "Put the source paragraph above it."
    return Finding("A104", "This translation has no source block above it.", fix, block.location)


def _lazy_lines(block: _TopLevelBlock, lines: Sequence[str]) -> Iterator[Finding]:
    """Yield a finding for each lazy continuation line (CommonMark): it lacks the `>` of its block quote."""
    for number in range(block.first_line, min(block.end_line, len(lines))):
        if lines[number].strip() and not QUOTE_LINE.match(lines[number]):
            yield Finding(
                "A103",
                "This line counts as part of the translation above it, although it lacks the '>'.",
                "Put an empty line above it if it is the next source paragraph, or '> ' in front of it.",
                block.location._replace(line=block.location.line + number - block.first_line),
            )


def _segment(source: _TopLevelBlock, target: _TopLevelBlock | None) -> Segment:
    passage = passage_from_tokens(source.tokens, source.location)
    passage, excerpt = _split_excerpt_mark(passage)
    translated = passage_from_tokens(target.tokens[1:-1], target.location) if target else None
    is_marked = translated is not None and translated.text.strip() == UNTRANSLATED
    is_empty = translated is not None and not translated.text.strip()
    block = BLOCKS[source.type]
    return Segment(0, "", block, passage, None if is_marked or is_empty else translated, excerpt, is_marked)


def _split_excerpt_mark(passage: Passage) -> tuple[Passage, bool]:
    """Return the passage without the mark `[excerpt]`, and whether it had one."""
    for index, piece in enumerate(passage.pieces):
        if piece.markup:
            continue
        text = EXCERPT.sub("", piece.value)
        if text == piece.value:
            return passage, False
        pieces = (*passage.pieces[:index], Piece(False, text), *passage.pieces[index + 1 :])
        return passage._replace(pieces=pieces), True
    return passage, False


def _notes(blocks: Sequence[_TopLevelBlock]) -> Localized:
    return split_token_languages([token for top in blocks for token in top.tokens])


def split_languages(text: str) -> Localized:
    """Return Markdown text as HTML by language: `### ar` starts a language, `und` stands before the first."""
    return split_token_languages(block_tokens(text))


def split_token_languages(tokens: Sequence[Token]) -> Localized:
    """Return Markdown tokens as HTML by language, as `split_languages` does."""
    parts: list[tuple[str, list[Token]]] = [("und", [])]
    tokens_to_skip = 0
    for index, token in enumerate(tokens):
        if tokens_to_skip:
            tokens_to_skip -= 1
            continue
        if token.type == "heading_open" and token.tag == "h3":
            word = tokens[index + 1].content.strip()
            if re.fullmatch(r"[a-z]{2,3}", word):
                parts.append((word, []))
                tokens_to_skip = 2
                continue
        parts[-1][1].append(token)
    return Localized(tuple((language, to_html(tokens)) for language, tokens in parts if tokens))
