"""Running text as Markdown that means nothing but the text."""

import re

from mujaz.ingest.article import Kind, Paragraph

SPECIAL = re.compile(r"([\\`*_<>\[\]&~|])")
START = re.compile(r"(?:[#+=-]|\d{1,9}[.)])")


def block(paragraph: Paragraph) -> str:
    """Return one block of source text: a paragraph, a heading, or a list."""
    if paragraph.kind is Kind.ITEM:
        return "\n".join(f"- {line_of(item)}" for item in paragraph.text.split("\n"))
    if paragraph.kind is Kind.HEADING and paragraph.text != "Notes":
        return f"## {line_of(paragraph.text)}"
    return line_of(paragraph.text)


def line_of(text: str) -> str:
    """Return one line with a backslash before every sign that Markdown would take for its own."""
    escaped = SPECIAL.sub(r"\\\1", text)
    match = START.match(escaped)
    if match is None:
        return escaped
    sign = match.end() - 1
    return f"{escaped[:sign]}\\{escaped[sign:]}"
