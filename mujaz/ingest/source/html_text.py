"""What a reader sees of an HTML page, line by line, and what its head says about the article.

Only the standard library is used, and nothing here decides which lines are the article.
"""

import json
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from mujaz.ingest.source.html_metadata import Facts, Head, facts_of

HIDDEN_TAGS = "script style noscript template svg math iframe object select head"
HIDDEN = frozenset(HIDDEN_TAGS.split())
INLINE_TAGS = (
    "a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark q s small span strong sub sup "
    "time u var wbr"
)
INLINE = frozenset(INLINE_TAGS.split())
"""Everything else begins a line of its own."""

VOID_TAGS = "area base br col embed hr img input link meta source track wbr"
VOID = frozenset(VOID_TAGS.split())
MOST_JSON = 200_000


@dataclass(frozen=True, slots=True)
class Seen:
    """A page as a reader sees it."""

    text: str
    """One block a line, with empty lines where blocks of text part."""
    facts: Facts


def see(html: str) -> Seen:
    """Return the visible text of a page and the facts in its head. Broken HTML is read as far as it goes."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_line()
    return Seen(
        "\n".join(reader.lines),
        facts_of(Head(reader.first_title, reader.metas, reader.linked, reader.canonical)),
    )


class _Reader(HTMLParser):
    """Collects lines; an unclosed hidden element hides until its parent ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.run: list[str] = []
        self.hidden: list[str] = []
        self.script: list[str] | None = None
        self.title: list[str] | None = None
        self.metas: dict[str, str] = {}
        self.linked: list[Any] = []
        self.canonical = ""
        self.first_title = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self._meta(given)
        elif tag == "link" and given.get("rel", "").lower() == "canonical":
            self.canonical = self.canonical or given.get("href", "")
        elif tag == "title" and not self.first_title:
            self.title = []
        if tag == "script" and "ld+json" in given.get("type", ""):
            self.script = []
        if tag == "body":
            self.hidden.clear()
        if tag in HIDDEN:
            self.hidden.append(tag)
        elif tag not in INLINE:
            self.end_line()

    def handle_endtag(self, tag: str) -> None:
        if tag == "title" and self.title is not None:
            self.first_title, self.title = " ".join("".join(self.title).split()), None
        if tag == "script" and self.script is not None:
            self._linked("".join(self.script))
            self.script = None
        if tag in self.hidden:
            while self.hidden.pop() != tag:
                pass
        elif tag not in INLINE and tag not in VOID:
            self.end_line()

    def handle_data(self, data: str) -> None:
        if self.script is not None:
            self.script.append(data)
        elif self.title is not None:
            self.title.append(data)
        elif not self.hidden:
            self.run.append(data)

    def end_line(self) -> None:
        line = " ".join("".join(self.run).split())
        self.run.clear()
        if line:
            self.lines.extend((line, ""))

    def _meta(self, given: dict[str, str]) -> None:
        name = (given.get("property") or given.get("name") or given.get("itemprop") or "").lower()
        if name and given.get("content"):
            self.metas.setdefault(name, given["content"])

    def _linked(self, text: str) -> None:
        """Keep linked data; what is no JSON, or too much of it, is left alone."""
        try:
            self.linked.append(json.loads(text, strict=False) if len(text) <= MOST_JSON else None)
        except (ValueError, RecursionError):
            return
