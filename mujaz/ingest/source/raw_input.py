"""Holds the bytes of one input, and where they came from."""

from dataclasses import dataclass

HTML_STARTS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<?xml", b"<!--")
SNIFFED_BYTES = 4096
"""Bytes at the beginning that decide whether an input is HTML."""


@dataclass(frozen=True, slots=True)
class RawInput:
    """One input: a file, standard input, or the page at an address."""

    name: str
    """Name as the user wrote it; stands in messages."""
    data: bytes
    url: str = ""
    """Address that answered, after redirects; empty for files."""
    charset: str = ""
    """Encoding that the server declares; empty for files."""

    @property
    def is_html(self) -> bool:
        head = self.data[:SNIFFED_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
        return head.startswith(HTML_STARTS) or self.name.lower().endswith((".html", ".htm", ".xhtml"))

    @property
    def suffix(self) -> str:
        """Suffix of the capture's file name."""
        return ".html" if self.is_html else ".txt"
