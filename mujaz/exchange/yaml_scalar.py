"""Writes a text as one YAML scalar that parses to the same text (YAML 1.2, section 7.3)."""

import json
import re

PLAIN_SCALAR = re.compile(r"[^\W_][^\n:#{}\[\],&*!|>'\"%@`]*\Z")
RESERVED_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"})
ESCAPED = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u0600-\u0605\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
"""Line breaks, and characters that are invisible in the file.

The joiners U+200C and U+200D are not escaped: Persian spelling needs them."""


def yaml_scalar(text: str) -> str:
    """Return a text as a YAML scalar: plain, else in single quotes, else in double quotes with escapes.

    >>> yaml_scalar("سوق الحبوب"), yaml_scalar("خاص: سوق"), yaml_scalar("it's"), yaml_scalar("a\\u200bb")
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
    """Return a text as a YAML scalar on one line; runs of white space become one space."""
    return yaml_scalar(one_line(text))


def url_scalar(url: str) -> str:
    """Return a URL as a YAML scalar, without quotes unless another character than its colon needs them."""
    return url if re.fullmatch(r"https?://[^\s#'\"\[\]{},&*!|>%@`]+", url) else line_scalar(url)


def one_line(text: str) -> str:
    """Return a text on one line, such as for a comment; runs of white space become one space."""
    return " ".join(text.split())
