"""Reads the visible text of an HTML page line by line, and the metadata of its head.

Uses the standard library only. Nothing here decides which lines belong to the article.
"""

import json
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from mujaz.ingest.source.html_metadata import HtmlHead, PageMetadata, page_metadata

HIDDEN_TAGS = "script style noscript template svg math iframe object select head"
HIDDEN = frozenset(HIDDEN_TAGS.split())
INLINE_TAGS = (
    "a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark q s small span strong sub sup "
    "time u var wbr"
)
INLINE = frozenset(INLINE_TAGS.split())
"""Elements that stay within a line; every other element begins a new one."""

VOID_TAGS = "area base br col embed hr img input link meta source track wbr"
VOID = frozenset(VOID_TAGS.split())
MAX_JSON_LENGTH = 200_000


@dataclass(frozen=True, slots=True)
class HtmlText:
    """Visible text and metadata of a page."""

    text: str
    """One block per line, with empty lines between blocks."""
    metadata: PageMetadata


def read_html(html: str) -> HtmlText:
    """Return the visible text and the metadata of a page. Broken HTML is read as far as it can be parsed."""
    reader = _HtmlReader()
    reader.feed(html)
    reader.close()
    reader.end_line()
    return HtmlText(
        "\n".join(reader.lines),
        page_metadata(HtmlHead(reader.title, reader.metas, reader.json_ld, reader.canonical)),
    )


class _HtmlReader(HTMLParser):
    """Collects visible lines. A hidden element without an end tag hides everything until its parent ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.line_parts: list[str] = []
        self.hidden_tags: list[str] = []
        self.script_parts: list[str] | None = None
        self.title_parts: list[str] | None = None
        self.metas: dict[str, str] = {}
        self.json_ld: list[Any] = []
        self.canonical = ""
        self.title = ""

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Take `<![…>` as a comment, as browsers do (HTML Standard, 13.2.5.42).

        Before Python 3.13.6, the parser of the standard library raises AssertionError where no word follows.
        """
        return self.parse_bogus_comment(i, report)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self._add_meta(attributes)
        elif tag == "link" and attributes.get("rel", "").lower() == "canonical":
            self.canonical = self.canonical or attributes.get("href", "")
        elif tag == "title" and not self.title:
            self.title_parts = []
        if tag == "script" and "ld+json" in attributes.get("type", ""):
            self.script_parts = []
        if tag == "body":
            self.hidden_tags.clear()
        if tag in HIDDEN:
            self.hidden_tags.append(tag)
        elif tag not in INLINE:
            self.end_line()

    def handle_endtag(self, tag: str) -> None:
        if tag == "title" and self.title_parts is not None:
            self.title, self.title_parts = " ".join("".join(self.title_parts).split()), None
        if tag == "script" and self.script_parts is not None:
            self._add_json_ld("".join(self.script_parts))
            self.script_parts = None
        if tag in self.hidden_tags:
            while self.hidden_tags.pop() != tag:
                pass
        elif tag not in INLINE and tag not in VOID:
            self.end_line()

    def handle_data(self, data: str) -> None:
        if self.script_parts is not None:
            self.script_parts.append(data)
        elif self.title_parts is not None:
            self.title_parts.append(data)
        elif not self.hidden_tags:
            self.line_parts.append(data)

    def end_line(self) -> None:
        line = " ".join("".join(self.line_parts).split())
        self.line_parts.clear()
        if line:
            self.lines.extend((line, ""))

    def _add_meta(self, attributes: dict[str, str]) -> None:
        name = (
            attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        ).lower()
        if name and attributes.get("content"):
            self.metas.setdefault(name, attributes["content"])

    def _add_json_ld(self, text: str) -> None:
        """Add JSON-LD; invalid JSON and JSON longer than `MAX_JSON_LENGTH` characters are ignored."""
        try:
            self.json_ld.append(json.loads(text, strict=False) if len(text) <= MAX_JSON_LENGTH else None)
        except (ValueError, RecursionError):
            return
