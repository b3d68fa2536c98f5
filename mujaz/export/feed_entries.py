"""What a feed says of each of the newest briefs, in one language; each feed format writes it its own way."""

from collections.abc import Iterator
from dataclasses import dataclass

from mujaz.model.brief import Brief
from mujaz.model.language import Text
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.cards import summary_of, title_of
from mujaz.site.links import outlet_link, tag_link
from mujaz.site.outward import absolute
from mujaz.site.places import changed

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


def feed_entries(archive: Archive, language: str) -> Iterator[FeedEntry]:
    """Yield the newest briefs that have a day, newest first."""
    dated = (brief for brief in archive.briefs if brief.provenance.day is not None)
    for _, brief in zip(range(LATEST), dated, strict=False):
        yield _entry(archive, brief, language)


def _entry(archive: Archive, brief: Brief, language: str) -> FeedEntry:
    url = absolute(archive.settings, address.brief(language, brief.id))
    return FeedEntry(
        id=url if archive.settings.site_url else f"urn:mujaz:{language}:{brief.id}",
        url=url,
        title=title_of(brief, language),
        summary=summary_of(brief, language),
        published=moment_of(brief),
        updated=f"{changed([brief])}T00:00:00Z" if brief.updated or brief.corrections else moment_of(brief),
        outlet=outlet_link(archive.library, brief.provenance.outlet, language).text.value,
        source=brief.provenance.url,
        tags=tuple(tag_link(archive.library, tag, language).text.value for tag in brief.tags),
    )


def moment_of(brief: Brief) -> str:
    """Return when the original was published; a bare day counts from its beginning."""
    published, day = brief.provenance.published, brief.provenance.day
    if published is None or day is None:
        return ""
    written = published.isoformat()
    return written if "T" in written else f"{day.isoformat()}T00:00:00Z"
