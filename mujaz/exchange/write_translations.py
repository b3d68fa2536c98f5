"""Writes translations into the file of a brief without changing any other byte."""

from collections.abc import Iterator, Mapping

from mujaz.exchange.segment_positions import BriefFile, SegmentSpan, parse_brief_file
from mujaz.model.brief import Block
from mujaz.model.finding import Finding, MujazError
from mujaz.read.body.body import UNTRANSLATED

CODE = "X103"


def write_targets(brief_file: BriefFile, targets: Mapping[str, str]) -> BriefFile:
    """Return the brief with translations (Markdown by anchor) under their source blocks.

    Replaces translations that exist. Raises MujazError (X103) where parsing the new file would not give back
    exactly these translations.
    """
    lines = list(brief_file.lines)
    # From the last segment to the first, so that the lines of the others keep their numbers.
    for span in reversed(brief_file.spans):
        if span.anchor in targets:
            _write_target(lines, span, targets[span.anchor])
    # A translation can change how Markdown splits the body, so the result is parsed and compared.
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
    """Return the brief with the translations that fit, and the anchors of the others.

    A good translation may not fit: Markdown takes `[a]: b` for a link definition and shows nothing.
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
    """Return a translation in the form that its segment needs: trimmed, and with `#` under a heading.

    Empty where nothing remains, or only `[untranslated]`.
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
