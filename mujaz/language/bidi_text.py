"""Isolates right-to-left runs in left-to-right lines for terminals and logs."""

import re

RIGHT_TO_LEFT_ISOLATE, FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE = "\u2067", "\u2068", "\u2069"
"""Isolate characters of UAX 9, and the one that ends an isolate."""
QUOTED_TEXT = re.compile(r"'[^'\n]*[\u0590-\u08ff\ufb1d-\ufefc][^'\n]*'")
RIGHT_TO_LEFT_RUN = re.compile(
    r"[\u0590-\u08ff\ufb1d-\ufefc][\u0590-\u08ff\ufb1d-\ufefc\s،؛؟]*[\u0590-\u08ff\ufb1d-\ufefc]|[\u0590-\u08ff\ufb1d-\ufefc]"
)
CONTROL_CHARACTERS = re.compile(r"[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


HIDDEN_CHARACTERS = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)


def escape_hidden_characters(text: str) -> str:
    """Return text with hidden characters as escapes (`\\u200f`), so that differences are visible."""
    return HIDDEN_CHARACTERS.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def isolate_line(text: str) -> str:
    """Return one line with each right-to-left run isolated (UAX 9, section 6.3).

    Control characters and line breaks, which file names and texts may contain, become escapes.
    """
    escaped = CONTROL_CHARACTERS.sub(lambda match: f"\\u{ord(match.group()):04x}", text).replace("\n", "\\n")
    parts, position = [], 0
    for match in QUOTED_TEXT.finditer(escaped):
        parts += [_isolate_runs(escaped[position : match.start()]), _isolate(match.group())]
        position = match.end()
    return "".join((*parts, _isolate_runs(escaped[position:])))


def isolate_name(text: str) -> str:
    """Return an isolated name, so that its direction does not reorder the rest of the line."""
    return text if text.isascii() else _isolate(text)


def _isolate_runs(text: str) -> str:
    return RIGHT_TO_LEFT_RUN.sub(lambda match: _isolate(match.group()), text)


def _isolate(run: str) -> str:
    return f"{FIRST_STRONG_ISOLATE}{run}{POP_DIRECTIONAL_ISOLATE}"
