"""The bytes of one input as they came in."""

from dataclasses import dataclass

HTML_STARTS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<?xml", b"<!--")
SNIFFED_BYTES = 4096
"""Bytes at the beginning that are looked at."""


@dataclass(frozen=True, slots=True)
class RawInput:
    """One input: a file, what stood on standard input, or what an address returned."""

    name: str
    """As the person wrote it; stands in messages."""
    data: bytes
    url: str = ""
    """The address it was fetched from, after redirects; empty for files."""
    charset: str = ""
    """What the server called the encoding; empty for files."""

    @property
    def is_html(self) -> bool:
        head = self.data[:SNIFFED_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
        return head.startswith(HTML_STARTS) or self.name.lower().endswith((".html", ".htm", ".xhtml"))

    @property
    def suffix(self) -> str:
        """The ending of the capture's file name."""
        return ".html" if self.is_html else ".txt"
