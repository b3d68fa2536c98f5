"""Text to one YAML scalar that reads back as the same text (YAML 1.2, section 7.3)."""

import json
import re

PLAIN_SCALAR = re.compile(r"[^\W_][^\n:#{}\[\],&*!|>'\"%@`]*\Z")
RESERVED_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"})
ESCAPED = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u0600-\u0605\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
"""Line breaks, and characters that a person would not see in the file.

The joiners U+200C and U+200D stay: Persian spelling needs them."""


def yaml_scalar(text: str) -> str:
    """Return a text as a YAML scalar: plain, else in single quotes, else in double quotes with escapes.

    >>> scalar("سوق الحبوب"), scalar("خاص: سوق"), scalar("it's"), scalar("a\\u200bb")
    ('سوق الحبوب', "'خاص: سوق'", "'it''s'", '"a\\\\u200bb"')
    """
    if ESCAPED.search(text):
        quoted = json.dumps(text, ensure_ascii=False)
        return ESCAPED.sub(lambda match: f"\\u{ord(match.group()):04x}", quoted)
    if PLAIN_SCALAR.match(text) and text == text.strip() and text.lower() not in RESERVED_WORDS:
        return text
    doubled = text.replace("'", "''")
    return f"'{doubled}'"


def line_scalar(text: str) -> str:
    """Return a text as a YAML scalar on one line: runs of white space become one space."""
    return yaml_scalar(one_line(text))


def url_scalar(url: str) -> str:
    """Return an address; the colons of one never need quotation marks, what else it may hold does."""
    return url if re.fullmatch(r"https?://[^\s#'\"\[\]{},&*!|>%@`]+", url) else line_scalar(url)


def one_line(text: str) -> str:
    """Return a text as one line, as it may stand behind a `#`."""
    return " ".join(text.split())
