"""Escapes running text, so that Markdown renders it literally."""

import re

from mujaz.ingest.article import LineKind, Paragraph

SPECIAL = re.compile(r"([\\`*_<>\[\]&~|])")
LINE_START = re.compile(r"(?:[#+=-]|\d{1,9}[.)])")


def markdown_block(paragraph: Paragraph) -> str:
    """Return one block of source text: a paragraph, a heading, or a list."""
    if paragraph.kind is LineKind.ITEM:
        return "\n".join(f"- {escape_line(item)}" for item in paragraph.text.split("\n"))
    if paragraph.kind is LineKind.HEADING and paragraph.text != "Notes":
        return f"## {escape_line(paragraph.text)}"
    return escape_line(paragraph.text)


def escape_line(text: str) -> str:
    """Return one line with a backslash before every sign that has a meaning in Markdown."""
    escaped = SPECIAL.sub(r"\\\1", text)
    match = LINE_START.match(escaped)
    if match is None:
        return escaped
    sign = match.end() - 1
    return f"{escaped[:sign]}\\{escaped[sign:]}"
