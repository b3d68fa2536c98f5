"""Finds characters that are written as escapes: `&#x202E;` and `&rlm;` in Markdown, `"\\u202e"` in YAML.

The file does not hold the character itself, but pages do.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

ESCAPE = re.compile(
    r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z]{2,32});"
    r"|\\(?:\\|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[LPN_])"
)
YAML_LETTERS = {"L": "\u2028", "P": "\u2029", "N": "\x85", "_": "\u00a0"}
FRONT_MATTER_END = "\n---"


class WrittenEscape(NamedTuple):
    """One escape and the character that it stands for."""

    start: int
    end: int
    char: str


def find_escapes(path: str, text: str) -> Iterator[WrittenEscape]:
    """Yield the escapes of one character each: entities everywhere, backslash escapes in YAML alone."""
    if "&" not in text and "\\" not in text:
        return
    yaml_end = len(text) if path.endswith(".yml") else max(text.find(FRONT_MATTER_END, 1), 0)
    for match in ESCAPE.finditer(text):
        escape = match.group()
        if escape.startswith("&"):
            char = unescape(escape)
        elif match.start() < yaml_end:
            char = _yaml_character(escape)
        else:
            continue
        if len(char) == 1:
            yield WrittenEscape(match.start(), match.end(), char)


def _yaml_character(escape: str) -> str:
    """Return the character of a YAML escape (YAML 1.2.2, section 5.7), nothing where there is none."""
    if escape[1] in "xuU":
        number = int(escape[2:], 16)
        return chr(number) if number <= 0x10FFFF else ""
    return YAML_LETTERS.get(escape[1], "")
