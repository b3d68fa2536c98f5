"""Writes `sitemap.xml` with every page, its versions in other languages, and the day of its newest brief.

The protocol (sitemaps.org) accepts absolute addresses only: without a site URL there is no sitemap.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from html import escape
from itertools import islice

from mujaz.model.index_entry import fact_digests
from mujaz.model.settings import Settings
from mujaz.model.site_file import FileSet, SiteFile
from mujaz.site.archive_index import Archive
from mujaz.site.external_links import absolute
from mujaz.site.hand_pages import hand_slugs
from mujaz.site.page_dates import SitemapPage, sitemap_pages
from mujaz.site.page_spec import digest

NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
MOST_ADDRESSES = 45_000
"""Most addresses in one file; the protocol allows 50,000."""
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n'


def file_sets(archive: Archive) -> Iterator[FileSet]:
    """Yield the sitemap; a very large one as several files and an index of them."""
    if archive.settings.site_url:
        content_digest = digest(fact_digests(archive.entries), archive.names, hand_slugs(archive.records))
        yield FileSet("sitemap", content_digest, partial(_files, archive))


def _files(archive: Archive) -> Iterator[SiteFile]:
    """Yield the files one after the other, since all entries at once would need much memory."""
    settings = archive.settings
    entries = (entry for page in sitemap_pages(archive) for entry in _entries(page, settings))
    batch, next_batch = list(islice(entries, MOST_ADDRESSES)), list(islice(entries, MOST_ADDRESSES))
    if not next_batch:
        yield "sitemap.xml", _urlset(batch)
        return
    names: list[str] = []
    while batch:
        names.append(f"sitemap-{len(names) + 1}.xml")
        yield names[-1], _urlset(batch)
        batch, next_batch = next_batch, list(islice(entries, MOST_ADDRESSES))
    sitemaps = "".join(
        f"<sitemap><loc>{escape(absolute(settings, name))}</loc></sitemap>\n" for name in names
    )
    yield "sitemap.xml", f"{HEADER}<sitemapindex {NAMESPACES}>\n{sitemaps}</sitemapindex>\n".encode()


def _urlset(entries: Sequence[str]) -> bytes:
    return f"{HEADER}<urlset {NAMESPACES}>\n{''.join(entries)}</urlset>\n".encode()


def _entries(page: SitemapPage, settings: Settings) -> Iterator[str]:
    """Yield the entries of one page, one for each language. Each entry names all languages."""
    addresses = {language: absolute(settings, page.address_of(language)) for language in settings.languages}
    alternates = "".join(
        f'<xhtml:link rel="alternate" hreflang="{language}" href="{escape(url)}"/>'
        for language, url in (*addresses.items(), ("x-default", addresses[settings.languages[0]]))
    )
    lastmod = f"<lastmod>{page.last_changed}</lastmod>" if page.last_changed else ""
    for url in addresses.values():
        yield f"<url><loc>{escape(url)}</loc>{lastmod}{alternates}</url>\n"
