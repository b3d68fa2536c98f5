"""Tell whether the archive has an input already: the same bytes or address, or nearly the same words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from mujaz.ingest.article import Article
from mujaz.link.near_duplicates import SIMILAR, containment, sampled_shingles, sampled_shingles_of
from mujaz.model.library import Library


@dataclass(frozen=True, slots=True)
class ArticleIdentity:
    """What is remembered of one article that the archive has."""

    path: str
    """Path of its brief or capture."""
    sha256: str
    address: str = ""
    shingles: frozenset[int] = frozenset()
    """Sampled shingles of its text."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """What the archive has already."""

    path: str
    reason: str
    """Full clause: `has the same bytes`."""


def archive_identities(library: Library) -> Iterator[ArticleIdentity]:
    """Yield what the archive has: every brief, and every capture that no brief was made from."""
    for brief in library.briefs:
        source = brief.provenance
        yield ArticleIdentity(
            brief.location.path, source.sha256, address_key(source.url), sampled_shingles_of(brief)
        )
    used = {brief.provenance.sha256 for brief in library.briefs}
    for capture in library.captures.values():
        if capture.sha256 not in used:
            yield ArticleIdentity(f"content/captures/{capture.name}", capture.sha256)


def article_identity(where: str, sha256: str, article: Article, url: str) -> ArticleIdentity:
    """Return what is remembered of a new article."""
    texts = (paragraph.text for paragraph in article.paragraphs)
    return ArticleIdentity(where, sha256, address_key(url), sampled_shingles(texts, article.language))


def find_duplicate(new: ArticleIdentity, seen: Iterable[ArticleIdentity]) -> Duplicate | None:
    """Return what of the archive is the same as a new article, the plainest likeness first."""
    known = tuple(seen)
    for other in known:
        if other.sha256 == new.sha256:
            return Duplicate(other.path, "has the same bytes")
    for other in known:
        if new.address and other.address == new.address:
            return Duplicate(other.path, "has the same address")
    nearest = max(known, key=lambda other: containment(new.shingles, other.shingles), default=None)
    share = containment(new.shingles, nearest.shingles) if nearest else 0.0
    if nearest is None or share < SIMILAR:
        return None
    return Duplicate(nearest.path, f"has nearly the same words ({share:.0%} of the shorter text)")


def address_key(url: str) -> str:
    """Return an address as it is compared; a front page is the address of no article."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    return f"{parts.netloc.lower().removeprefix('www.')}{path}?{parts.query}" if path or parts.query else ""
