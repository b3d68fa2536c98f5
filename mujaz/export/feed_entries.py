"""Collects the entries of a feed, one for each of the newest briefs, for all feed formats."""

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
from mujaz.site.published_brief import PublishedBrief, changed_on

MOST_ENTRIES = 40
"""Most briefs in a feed."""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One brief in a feed, in one language."""

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


def fragments(published_brief: PublishedBrief) -> Iterator[tuple[str, str]]:
    """Yield a brief's feed entry in each language, as JSON."""
    for language in published_brief.settings.languages:
        yield (
            f"feed.{language}",
            json.dumps(_json_values(feed_entry(published_brief, language)), ensure_ascii=False),
        )


def _json_values(entry: FeedEntry) -> dict[str, object]:
    texts = {"title": entry.title, "summary": entry.summary}
    texts_json = {name: {"value": text.value, "language": text.language} for name, text in texts.items()}
    return {
        "id": entry.id,
        "url": entry.url,
        **texts_json,
        "published": entry.published,
        "updated": entry.updated,
        "outlet": entry.outlet,
        "source": entry.source,
        "tags": entry.tags,
    }


def feed_entries(archive: Archive, language: str) -> Iterator[FeedEntry]:
    """Yield the newest briefs that have a day, newest first."""
    for entry in _newest(archive):
        fields = json.loads(archive.fragments.get(entry.id, f"feed.{language}"))
        texts = {name: Text(**fields[name]) for name in ("title", "summary")}
        yield FeedEntry(**{**fields, **texts, "tags": tuple(fields["tags"])})


def feed_digest(archive: Archive) -> bytes:
    """Return a digest of everything that a feed shows, by which the build knows whether to write it anew."""
    return digest(fragment_digests(_newest(archive)))


def _newest(archive: Archive) -> list[IndexEntry]:
    return [entry for entry in archive.entries[:MOST_ENTRIES] if entry.day is not None]


def feed_entry(published_brief: PublishedBrief, language: str) -> FeedEntry:
    """Return the entry of one brief in one language."""
    brief, settings = published_brief.brief, published_brief.settings
    url = absolute(settings, address.brief(language, brief.id))
    updated = (
        f"{changed_on(brief)}T00:00:00Z" if brief.updated or brief.corrections else publication_time(brief)
    )
    return FeedEntry(
        id=url if settings.site_url else f"urn:mujaz:{language}:{brief.id}",
        url=url,
        title=title_of(brief, language),
        summary=summary_of(brief, language),
        published=publication_time(brief),
        updated=updated,
        outlet=outlet_link(published_brief.records, brief.provenance.outlet, language).text.value,
        source=brief.provenance.url,
        tags=tuple(tag_link(published_brief.records, tag, language).text.value for tag in brief.tags),
    )


def publication_time(brief: Brief) -> str:
    """Return the RFC 3339 time at which the original was published, empty where it is unknown.

    A day without a time counts from its beginning in UTC.
    """
    published, day = brief.provenance.published, brief.provenance.day
    if published is None or day is None:
        return ""
    timestamp = published.isoformat()
    return timestamp if "T" in timestamp else f"{day.isoformat()}T00:00:00Z"
