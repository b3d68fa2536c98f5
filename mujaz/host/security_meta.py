"""Puts the content security policy into the pages that MkDocs has rendered, whatever the theme holds."""

import re
from pathlib import Path

from mujaz.site.security_policy import SECURITY_META

CHARSET = re.compile(r"<meta charset=[^>]*>", re.IGNORECASE)
HEAD = re.compile(r"<head\b[^>]*>", re.IGNORECASE)


def with_security(html: str) -> str:
    """Return a page with the policy before everything that it loads: after its character set, or first.

    >>> with_security("<head><title>A</title>").startswith("<head> <meta http-equiv=")
    True
    """
    anchor = CHARSET.search(html) or HEAD.search(html)
    position = anchor.end() if anchor else 0
    return f"{html[:position]} {SECURITY_META}{html[position:]}"


def add_security(folder: Path) -> None:
    """Rewrite every page below a folder."""
    for path in sorted(folder.rglob("*.html")):
        html = path.read_text(encoding="utf-8")
        path.write_text(with_security(html), encoding="utf-8", newline="\n")
