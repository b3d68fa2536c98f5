"""Writes a JSON Feed 1.1 of the newest briefs for each interface language: `<language>/feed.json`."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from mujaz.export.feed_entries import FeedEntry, feed_digest, feed_entries
from mujaz.export.json_text import json_bytes
from mujaz.i18n.catalog import words
from mujaz.model.site_file import FileSet, SiteFile
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.external_links import absolute


def file_sets(archive: Archive) -> Iterator[FileSet]:
    """Yield the feeds of all interface languages."""
    yield FileSet("json-feed", feed_digest(archive), partial(_files, archive))


def _files(archive: Archive) -> Iterator[SiteFile]:
    settings = archive.settings
    for language in settings.languages:
        name = settings.site_name.best(language).value
        feed = {
            "version": "https://jsonfeed.org/version/1.1",
            "title": words(language).gettext("%(site)s: newest briefs") % {"site": name},
            "language": language,
            "home_page_url": absolute(settings, address.home(language)),
            "feed_url": absolute(settings, f"{language}/feed.json"),
            "items": [_item(entry) for entry in feed_entries(archive, language)],
        }
        yield f"{language}/feed.json", json_bytes(feed)


def _item(entry: FeedEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "url": entry.url,
        **({"external_url": entry.source} if entry.source else {}),
        "title": entry.title.value,
        "content_text": entry.summary.value,
        "language": entry.summary.language,
        "date_published": entry.published,
        "date_modified": entry.updated,
        "authors": [{"name": entry.outlet}],
        "tags": list(entry.tags),
    }
