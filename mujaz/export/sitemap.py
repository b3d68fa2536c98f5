"""`sitemap.xml` with every page, its twins in other languages, and the day of its newest brief.

Search engines accept absolute addresses only: without a site URL there is no sitemap.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from html import escape
from itertools import islice

from mujaz.model.files import FileSet, SiteFile
from mujaz.model.index_entry import fact_digests
from mujaz.model.settings import Settings
from mujaz.site.archive_index import Archive
from mujaz.site.external_links import absolute
from mujaz.site.hand_pages import hand_slugs
from mujaz.site.page_dates import Place, places
from mujaz.site.page_spec import digest

NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
FULL = 45_000
"""Addresses in one file; the protocol allows 50,000."""
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n'


def file_sets(archive: Archive) -> Iterator[FileSet]:
    """Yield the sitemap; a very large one as several files and an index of them."""
    if archive.settings.site_url:
        made_from = digest(fact_digests(archive.entries), archive.names, hand_slugs(archive.records))
        yield FileSet("sitemap", made_from, partial(_files, archive))


def _files(archive: Archive) -> Iterator[SiteFile]:
    """Yield the files one after the other: all entries at once would be much to hold."""
    settings = archive.settings
    entries = (entry for place in places(archive) for entry in _entries(place, settings))
    part, following = list(islice(entries, FULL)), list(islice(entries, FULL))
    if not following:
        yield "sitemap.xml", _urlset(part)
        return
    names: list[str] = []
    while part:
        names.append(f"sitemap-{len(names) + 1}.xml")
        yield names[-1], _urlset(part)
        part, following = following, list(islice(entries, FULL))
    listed = "".join(f"<sitemap><loc>{escape(absolute(settings, name))}</loc></sitemap>\n" for name in names)
    yield "sitemap.xml", f"{HEADER}<sitemapindex {NAMESPACES}>\n{listed}</sitemapindex>\n".encode()


def _urlset(entries: Sequence[str]) -> bytes:
    return f"{HEADER}<urlset {NAMESPACES}>\n{''.join(entries)}</urlset>\n".encode()


def _entries(place: Place, settings: Settings) -> Iterator[str]:
    """Yield a page once for each language; every one names all the others."""
    addresses = {it: absolute(settings, place.address_of(it)) for it in settings.languages}
    twins = "".join(
        f'<xhtml:link rel="alternate" hreflang="{language}" href="{escape(url)}"/>'
        for language, url in (*addresses.items(), ("x-default", addresses[settings.languages[0]]))
    )
    changed = f"<lastmod>{place.changed}</lastmod>" if place.changed else ""
    for url in addresses.values():
        yield f"<url><loc>{escape(url)}</loc>{changed}{twins}</url>\n"
