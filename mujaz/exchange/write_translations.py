"""Translations into a brief's file, every other byte left as it is."""

from collections.abc import Iterator, Mapping

from mujaz.exchange.segment_positions import BriefFile, SegmentSpan, parse_brief_file
from mujaz.model.brief import Block
from mujaz.model.finding import Finding, MujazError
from mujaz.read.body.body import UNTRANSLATED

CODE = "X103"


def write_targets(brief_file: BriefFile, targets: Mapping[str, str]) -> BriefFile:
    """Return the brief with translations (Markdown by anchor) under their source blocks.

    Whoever calls decides what may be replaced. Raises MujazError (X103) where the file would no longer read
    as the same brief; it is then as it was.
    """
    lines = list(brief_file.lines)
    for span in reversed(brief_file.spans):
        if span.anchor in targets:
            _write_target(lines, span, targets[span.anchor])
    path = brief_file.brief.location.path
    rewritten = parse_brief_file(path, (brief_file.byte_order_mark + "".join(lines)).encode())
    if list(_targets(rewritten)) != [
        (span.anchor, targets.get(span.anchor, span.target)) for span in brief_file.spans
    ]:
        fix = "Put the translations into the file by hand."
        raise MujazError(
            Finding(CODE, "The translations cannot be put into this file.", fix, brief_file.brief.location)
        )
    return rewritten


def write_fitting_targets(
    brief_file: BriefFile, targets: Mapping[str, str]
) -> tuple[BriefFile, tuple[str, ...]]:
    """Return the brief with the translations that can stand in it, and the anchors of the others.

    A text may be right and still not fit: one that Markdown takes for the address of a link shows nothing.
    """
    try:
        return write_targets(brief_file, targets), ()
    except MujazError:
        rejected = []
        for anchor, text in targets.items():
            try:
                brief_file = write_targets(brief_file, {anchor: text})
            except MujazError:
                rejected.append(anchor)
        return brief_file, tuple(rejected)


def _targets(brief_file: BriefFile) -> Iterator[tuple[str, str]]:
    for span in brief_file.spans:
        yield span.anchor, span.target


def fit_target(span: SegmentSpan, markdown: str) -> str:
    """Return a translation as it can stand under its source: trimmed, and a heading under a heading.

    Empty where nothing is left, or where it only says that there is none.
    """
    text = "\n".join(line.rstrip("\r") for line in markdown.split("\n")).strip()
    if not text or text == UNTRANSLATED:
        return ""
    if span.segment.block is Block.HEADING and not text.startswith("#") and "\n" not in text:
        return span.source[: span.source.index(" ") + 1] + text
    return text


def _write_target(lines: list[str], span: SegmentSpan, markdown: str) -> None:
    end = _line_end(lines, span)
    quoted = [
        f"> {line}".rstrip(" ") + end if not line else f"> {line}{end}" for line in markdown.split("\n")
    ]
    if span.target_lines:
        first, last = span.target_lines
        if not lines[last - 1].endswith(("\n", "\r")):
            quoted[-1] = quoted[-1].removesuffix(end)
        lines[first:last] = quoted
        return
    index = span.end_line
    if not lines[index - 1].endswith(("\n", "\r")):
        lines[index - 1] += end
        quoted[-1] = quoted[-1].removesuffix(end)
    below = [end] if index < len(lines) and lines[index].strip() else []
    lines[index:index] = [end, *quoted, *below]


def _line_end(lines: list[str], span: SegmentSpan) -> str:
    line = lines[span.end_line - 1]
    return next((end for end in ("\r\n", "\n", "\r") if line.endswith(end)), "\n")
