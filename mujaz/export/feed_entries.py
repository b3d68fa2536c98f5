"""What a feed says of each of the newest briefs, in one language; each feed format writes it its own way."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from mujaz.model.brief import Brief
from mujaz.model.index_entry import IndexEntry, fragment_digests
from mujaz.model.language import Text
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.cards import summary_of, title_of
from mujaz.site.external_links import absolute
from mujaz.site.links import outlet_link, tag_link
from mujaz.site.page_spec import digest
from mujaz.site.published_brief import Shown, changed_on

LATEST = 40
"""Briefs in a feed."""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One brief in a feed."""

    id: str
    url: str
    title: Text
    summary: Text
    published: str
    """RFC 3339 date and time."""
    updated: str
    outlet: str
    source: str
    """URL of the original."""
    tags: tuple[str, ...]


def fragments(shown: Shown) -> Iterator[tuple[str, str]]:
    """Yield a brief's feed entry in each language, as JSON."""
    for language in shown.settings.languages:
        yield f"feed.{language}", json.dumps(_plain(feed_entry(shown, language)), ensure_ascii=False)


def _plain(entry: FeedEntry) -> dict[str, object]:
    texts = {"title": entry.title, "summary": entry.summary}
    plain = {name: {"value": text.value, "language": text.language} for name, text in texts.items()}
    return {
        "id": entry.id,
        "url": entry.url,
        **plain,
        "published": entry.published,
        "updated": entry.updated,
        "outlet": entry.outlet,
        "source": entry.source,
        "tags": entry.tags,
    }


def feed_entries(archive: Archive, language: str) -> Iterator[FeedEntry]:
    """Yield the newest briefs that have a day, newest first."""
    for entry in _newest(archive):
        kept = json.loads(archive.fragments.get(entry.id, f"feed.{language}"))
        texts = {name: Text(**kept[name]) for name in ("title", "summary")}
        yield FeedEntry(**{**kept, **texts, "tags": tuple(kept["tags"])})


def made_from(archive: Archive) -> bytes:
    """Return the digest of what a feed is made from."""
    return digest(fragment_digests(_newest(archive)))


def _newest(archive: Archive) -> list[IndexEntry]:
    return [entry for entry in archive.entries[:LATEST] if entry.day is not None]


def feed_entry(shown: Shown, language: str) -> FeedEntry:
    """Return what a feed says of one brief."""
    brief, settings = shown.brief, shown.settings
    url = absolute(settings, address.brief(language, brief.id))
    changed = f"{changed_on(brief)}T00:00:00Z" if brief.updated or brief.corrections else moment_of(brief)
    return FeedEntry(
        id=url if settings.site_url else f"urn:mujaz:{language}:{brief.id}",
        url=url,
        title=title_of(brief, language),
        summary=summary_of(brief, language),
        published=moment_of(brief),
        updated=changed,
        outlet=outlet_link(shown.records, brief.provenance.outlet, language).text.value,
        source=brief.provenance.url,
        tags=tuple(tag_link(shown.records, tag, language).text.value for tag in brief.tags),
    )


def moment_of(brief: Brief) -> str:
    """Return when the original was published; a bare day counts from its beginning."""
    published, day = brief.provenance.published, brief.provenance.day
    if published is None or day is None:
        return ""
    written = published.isoformat()
    return written if "T" in written else f"{day.isoformat()}T00:00:00Z"
