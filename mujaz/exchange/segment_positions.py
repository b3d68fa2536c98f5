"""Finds the lines that each segment of a brief takes in its file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from markdown_it.token import Token

from mujaz.model.brief import Block, Brief, Segment
from mujaz.model.finding import MujazError, Severity
from mujaz.read.body.body import EXCERPT
from mujaz.read.body.markdown import block_tokens
from mujaz.read.body.markdown_body import BLOCKS
from mujaz.read.files import decode_utf8
from mujaz.read.records.brief import read_brief
from mujaz.read.yaml.front_matter import read_document

LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
QUOTE_MARK = re.compile(r" {0,3}> ?")


@dataclass(frozen=True, slots=True)
class SegmentSpan:
    """One segment and its lines, counted from 0 in the file; ends are exclusive."""

    segment: Segment
    first_line: int
    end_line: int
    source: str
    """The original in Markdown, without the mark `[excerpt]`."""
    target: str = ""
    """The translation in Markdown without its `>`; empty where there is none."""
    target_lines: tuple[int, int] | None = None
    """Lines of the block quote, even if it contains only `[untranslated]`."""

    @property
    def anchor(self) -> str:
        return self.segment.anchor


@dataclass(frozen=True, slots=True)
class BriefFile:
    """A brief with the exact text of its file."""

    brief: Brief
    byte_order_mark: str
    """The byte order mark, empty where there is none."""
    lines: tuple[str, ...]
    """Lines with their original line ends."""
    spans: tuple[SegmentSpan, ...]

    @property
    def data(self) -> bytes:
        return (self.byte_order_mark + "".join(self.lines)).encode()


def parse_brief_file(path: str, data: bytes) -> BriefFile:
    """Return a brief with the lines of its segments.

    Raises MujazError with the first error of the front matter or of the alignment.
    """
    text = decode_utf8(path, data)
    brief, findings = read_brief(path, text)
    errors = [
        finding for finding in findings if finding.code[0] in "AF" and finding.severity is Severity.ERROR
    ]
    alignment_error = next(
        (finding for finding in errors if brief is None or finding.code.startswith("A")), None
    )
    if brief is None or alignment_error:
        raise MujazError(alignment_error or errors[0])
    document = read_document(path, text)
    raw = data.decode("utf-8")
    byte_order_mark = "\ufeff" if raw.startswith("\ufeff") else ""
    lines = tuple(LINE.findall(raw.removeprefix(byte_order_mark)))
    spans = _spans(document.body, document.body_line - 1, brief.segments)
    return BriefFile(brief, byte_order_mark, lines, tuple(spans))


def _spans(body: str, lines_before: int, segments: Sequence[Segment]) -> Iterator[SegmentSpan]:
    """Yield the spans of a body that has `lines_before` lines of the file above it."""
    lines = body.split("\n")
    pending: SegmentSpan | None = None
    remaining = iter(segments)
    for tokens in _blocks(block_tokens(body)):
        if tokens[0].type == "heading_open" and _is_notes(tokens):
            break
        first, last = _lines(tokens, lines)
        if tokens[0].type == "blockquote_open" and pending:
            yield _with_target(pending, lines, first, last, lines_before)
            pending = None
        elif tokens[0].type in BLOCKS:
            if pending:
                yield pending
            source = EXCERPT.sub("", _source(tokens, lines[first:last]))
            pending = SegmentSpan(next(remaining), first + lines_before, last + lines_before, source)
    if pending:
        yield pending


def _blocks(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    start = 0
    for index, token in enumerate(tokens):
        if token.level == 0 and token.nesting <= 0:
            yield tokens[start : index + 1]
            start = index + 1


def _is_notes(tokens: Sequence[Token]) -> bool:
    return tokens[0].tag == "h2" and tokens[1].content.strip() == "Notes"


def _lines(tokens: Sequence[Token], lines: Sequence[str]) -> tuple[int, int]:
    first, last = tokens[0].map or [0, 1]
    last = min(last, len(lines))
    while last > first + 1 and not lines[last - 1].strip():
        last -= 1
    return first, last


def _source(tokens: Sequence[Token], lines: Sequence[str]) -> str:
    """Return the Markdown of a block: the content of its tokens, with the `#` of a heading."""
    block = BLOCKS[tokens[0].type]
    if block is Block.LIST:
        return "\n".join(line.rstrip() for line in lines)
    sign = "#" * int(tokens[0].tag[1]) + " " if block is Block.HEADING else ""
    return sign + tokens[1].content


def _with_target(
    span: SegmentSpan, lines: Sequence[str], first: int, last: int, lines_before: int
) -> SegmentSpan:
    target = "\n".join(QUOTE_MARK.sub("", line, count=1) for line in lines[first:last])
    return replace(
        span,
        target=target if span.segment.target else "",
        target_lines=(first + lines_before, last + lines_before),
    )
