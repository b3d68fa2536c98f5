"""What a reader sees of an HTML page, line by line, and what its head says about the article.

Only the standard library is used, and nothing here decides which lines are the article.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

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
PUBLISHED = (
    "article:published_time",
    "datepublished",
    "og:article:published_time",
    "dc.date.issued",
    "pubdate",
)
AUTHOR = ("author", "article:author", "dc.creator")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the head of a page says about its article; empty where it says nothing."""

    title: str = ""
    published: str = ""
    """As printed; an ISO time as a rule."""
    author: str = ""
    url: str = ""


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
    return Seen("\n".join(reader.lines), _facts(reader))


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


def _facts(reader: _Reader) -> Facts:
    article = next((found for found in _objects(reader.linked) if _is_article(found)), {})
    metas = reader.metas
    title = metas.get("og:title") or _plain(article.get("headline")) or reader.first_title
    published = next((metas[name] for name in PUBLISHED if name in metas), "")
    author = next((metas[name] for name in AUTHOR if name in metas and "://" not in metas[name]), "")
    return Facts(
        title=" ".join(title.split()),
        published=_plain(article.get("datePublished")) or published,
        author=_author(article.get("author")) or " ".join(author.split()),
        url=reader.canonical or metas.get("og:url", ""),
    )


def _objects(values: list[Any]) -> Iterator[dict[str, Any]]:
    """Yield the objects of linked data: alone, in lists, and in `@graph`."""
    waiting = list(values)
    while waiting:
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            waiting.extend(value.get("@graph") or [])
            yield value


def _is_article(value: dict[str, Any]) -> bool:
    kind = value.get("@type", "")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(re.search(r"Article|Report|BlogPosting", str(kind)) for kind in kinds)


def _author(value: Any) -> str:
    values = value if isinstance(value, list) else [value]
    names = (_plain(one.get("name")) if isinstance(one, dict) else _plain(one) for one in values)
    return "، ".join(name for name in names if name and "://" not in name)


def _plain(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
