"""Finds the article of the archive that an input repeats: same bytes, same address, or similar words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from mujaz.ingest.article import Article
from mujaz.link.near_duplicates import SIMILAR, containment, sampled_shingles, sampled_shingles_of
from mujaz.model.library import Library


@dataclass(frozen=True, slots=True)
class ArticleIdentity:
    """Values by which one article of the archive is recognised again."""

    path: str
    """Path of its brief or capture."""
    sha256: str
    address: str = ""
    shingles: frozenset[int] = frozenset()
    """Sampled shingles of its text."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Article of the archive that a new input repeats."""

    path: str
    reason: str
    """Full clause, such as `has the same bytes`."""


def archive_identities(library: Library) -> Iterator[ArticleIdentity]:
    """Yield the identity of every brief, and of every capture without a brief."""
    for brief in library.briefs:
        source = brief.provenance
        yield ArticleIdentity(
            brief.location.path, source.sha256, address_key(source.url), sampled_shingles_of(brief)
        )
    used_digests = {brief.provenance.sha256 for brief in library.briefs}
    for capture in library.captures.values():
        if capture.sha256 not in used_digests:
            yield ArticleIdentity(f"content/captures/{capture.name}", capture.sha256)


def article_identity(path: str, sha256: str, article: Article, url: str) -> ArticleIdentity:
    """Return the identity of a new article."""
    texts = (paragraph.text for paragraph in article.paragraphs)
    return ArticleIdentity(path, sha256, address_key(url), sampled_shingles(texts, article.language))


def find_duplicate(new: ArticleIdentity, archive: Iterable[ArticleIdentity]) -> Duplicate | None:
    """Return the article that a new one repeats: same bytes first, then same address, then similar words."""
    identities = tuple(archive)
    for identity in identities:
        if identity.sha256 == new.sha256:
            return Duplicate(identity.path, "has the same bytes")
    for identity in identities:
        if new.address and identity.address == new.address:
            return Duplicate(identity.path, "has the same address")
    most_alike = max(
        identities, key=lambda identity: containment(new.shingles, identity.shingles), default=None
    )
    likeness = containment(new.shingles, most_alike.shingles) if most_alike else 0.0
    if most_alike is None or likeness < SIMILAR:
        return None
    return Duplicate(most_alike.path, f"has nearly the same words ({likeness:.0%} of the shorter text)")


def address_key(url: str) -> str:
    """Return an address in the form that is compared; empty for a front page, which is no article."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    return f"{parts.netloc.lower().removeprefix('www.')}{path}?{parts.query}" if path or parts.query else ""
