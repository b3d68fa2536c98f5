"""Text to YAML: plain where that reads back as the same text, single-quoted elsewhere."""

import re

PLAIN = re.compile(r"[^\W_][^\n:#{}\[\],&*!|>'\"%@`]*\Z")
WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "~"})


def scalar(text: str) -> str:
    """Return one line of text as a YAML scalar. Line breaks become spaces.

    >>> scalar("سوق الحبوب"), scalar("خاص: سوق"), scalar("it's")
    ('سوق الحبوب', "'خاص: سوق'", "'it''s'")
    """
    line = " ".join(text.split())
    if PLAIN.match(line) and line.lower() not in WORDS:
        return line
    doubled = line.replace("'", "''")
    return f"'{doubled}'"


def url_scalar(url: str) -> str:
    """Return an address; the colons of one never need quotation marks, what else it may hold does."""
    return url if re.fullmatch(r"https?://[^\s#'\"\[\]{},&*!|>%@`]+", url) else scalar(url)


def comment(text: str) -> str:
    """Return one line of text as it may stand behind a `#`."""
    return " ".join(text.split())
