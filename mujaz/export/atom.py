"""Writes an Atom feed (RFC 4287) of the newest briefs for each interface language: `<language>/feed.xml`."""

from collections.abc import Iterator
from functools import partial
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from mujaz.export.feed_entries import FeedEntry, feed_digest, feed_entries
from mujaz.i18n.catalog import words
from mujaz.model.language import Text
from mujaz.model.site_file import FileSet, SiteFile
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.external_links import absolute

ATOM = "http://www.w3.org/2005/Atom"


def file_sets(archive: Archive) -> Iterator[FileSet]:
    """Yield the feeds of all interface languages."""
    yield FileSet("atom", feed_digest(archive), partial(_files, archive))


def _files(archive: Archive) -> Iterator[SiteFile]:
    for language in archive.settings.languages:
        yield f"{language}/feed.xml", _feed(archive, language)


def _feed(archive: Archive, language: str) -> bytes:
    settings = archive.settings
    name = settings.site_name.best(language).value
    entries = tuple(feed_entries(archive, language))
    home = absolute(settings, address.home(language))
    feed = Element("feed", {"xmlns": ATOM, "xml:lang": language})
    _add_element(feed, "id", home if settings.site_url else f"urn:mujaz:{language}")
    _add_element(feed, "title", words(language).gettext("%(site)s: newest briefs") % {"site": name})
    # RFC 4287, section 4.1.1: a feed must have `updated`. An empty feed gets the first day of the RFC's year.
    _add_element(feed, "updated", max((entry.updated for entry in entries), default="2005-01-01T00:00:00Z"))
    SubElement(feed, "link", {"rel": "self", "href": absolute(settings, f"{language}/feed.xml")})
    SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": home})
    _add_element(SubElement(feed, "author"), "name", name)
    for entry in entries:
        _add_entry(feed, entry)
    indent(feed)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + tostring(feed, "unicode").encode() + b"\n"


def _add_entry(feed: Element, entry: FeedEntry) -> None:
    element = SubElement(feed, "entry")
    _add_element(element, "id", entry.id)
    _add_text(element, "title", entry.title)
    _add_element(element, "published", entry.published)
    _add_element(element, "updated", entry.updated)
    SubElement(element, "link", {"rel": "alternate", "type": "text/html", "href": entry.url})
    if entry.source:  # an empty address would be that of the feed itself
        SubElement(element, "link", {"rel": "via", "href": entry.source})
    _add_element(SubElement(element, "author"), "name", entry.outlet)
    for tag in entry.tags:
        SubElement(element, "category", {"term": tag})
    _add_text(element, "summary", entry.summary)


def _add_element(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text


def _add_text(parent: Element, name: str, text: Text) -> None:
    SubElement(parent, name, {"xml:lang": text.language}).text = text.value
