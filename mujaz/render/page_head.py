"""Renders a page's `<head>`: title, description, addresses, and metadata for machines."""

from collections.abc import Iterator

from markupsafe import escape

from mujaz.model.page import Page
from mujaz.model.settings import Settings
from mujaz.render.json_ld import json_ld
from mujaz.site.external_links import absolute
from mujaz.site.views.brief import BriefView

FEEDS = (("feed.xml", "application/atom+xml"), ("feed.json", "application/feed+json"))


def render_head(page: Page, settings: Settings) -> str:
    """Return the page's own part of the head, one element on each line.

    Without a site URL there is no canonical link, and alternates are relative.
    """
    return "\n".join((*_words(page, settings), *_addresses(page, settings), *_machines(page, settings)))


def full_title(page: Page, settings: Settings) -> str:
    """Return the title with the site's name behind it, once."""
    name = settings.site_name.best(page.language).value
    return page.title if page.title == name else f"{page.title} – {name}"


def _words(page: Page, settings: Settings) -> Iterator[str]:
    yield f"<title>{escape(full_title(page, settings))}</title>"
    if page.description:
        # One element serves search engines and previews of links: descriptions are long.
        yield _meta("name", "description", page.description, ' property="og:description"')
    if settings.is_preview:
        yield _meta("name", "robots", "noindex")
    for name, value in page.head:
        yield _meta("name", name, value)


def _addresses(page: Page, settings: Settings) -> Iterator[str]:
    if settings.site_url:
        yield _link("canonical", absolute(settings, page.address))
    for language, address in page.alternates:
        yield _link("alternate", _href(page, settings, address), f'hreflang="{escape(language)}"')
    default = dict(page.alternates).get(settings.languages[0])
    if default and settings.site_url:  # x-default needs absolute addresses
        yield _link("alternate", _href(page, settings, default), 'hreflang="x-default"')
    if not isinstance(page.view, BriefView):
        name = settings.site_name.best(page.language).value
        for file, kind in FEEDS:
            title = f'type="{kind}" title="{escape(name)}"'
            yield _link("alternate", f"{page.root}{page.language}/{file}", title)


def _machines(page: Page, settings: Settings) -> Iterator[str]:
    brief = page.view if isinstance(page.view, BriefView) else None
    yield _meta("property", "og:type", "article" if brief else "website")
    yield _meta("property", "og:title", page.title)
    if settings.site_url:
        yield _meta("property", "og:url", absolute(settings, page.address))
    if brief:
        yield json_ld(page, brief, settings)


def _href(page: Page, settings: Settings, address: str) -> str:
    return absolute(settings, address) if settings.site_url else page.root + address


def _meta(kind: str, name: str, value: str, more: str = "") -> str:
    return f'<meta {kind}="{escape(name)}"{more} content="{escape(value)}">'


def _link(rel: str, href: str, more: str = "") -> str:
    return f'<link rel="{rel}"{" " if more else ""}{more} href="{escape(href)}">'
