"""Reads title, date, author and address from the head of an HTML page: meta elements and JSON-LD."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

PUBLISHED = (
    "article:published_time",
    "datepublished",
    "og:article:published_time",
    "dc.date.issued",
    "pubdate",
)
AUTHOR = ("author", "article:author", "dc.creator")


@dataclass(frozen=True, slots=True)
class HtmlHead:
    """Raw parts of a head that carry metadata."""

    title: str
    metas: Mapping[str, str]
    """Contents of meta elements by property, name or itemprop in lower case."""
    json_ld: Sequence[Any]
    """Parsed JSON-LD values."""
    canonical: str


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """Metadata of an article; empty fields if the head does not give them."""

    title: str = ""
    published: str = ""
    """As printed; usually ISO 8601."""
    author: str = ""
    url: str = ""


def page_metadata(head: HtmlHead) -> PageMetadata:
    """Return the metadata of an article. JSON-LD precedes meta elements, and `og:title` precedes both."""
    article = next((item for item in _objects(head.json_ld) if _is_article(item)), {})
    metas = head.metas
    title = metas.get("og:title") or _plain(article.get("headline")) or head.title
    published = next((metas[name] for name in PUBLISHED if name in metas), "")
    author = next((metas[name] for name in AUTHOR if name in metas and "://" not in metas[name]), "")
    return PageMetadata(
        title=" ".join(title.split()),
        published=_plain(article.get("datePublished")) or published,
        author=_author(article.get("author")) or " ".join(author.split()),
        url=head.canonical or metas.get("og:url", ""),
    )


def _objects(values: Sequence[Any]) -> Iterator[dict[str, Any]]:
    """Yield the JSON-LD objects: alone, in lists, and in `@graph`."""
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
