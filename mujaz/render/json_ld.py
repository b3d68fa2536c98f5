"""A brief as JSON-LD (schema.org `Report` and `NewsArticle`)."""

import json
from datetime import date
from typing import Any

from mujaz.model.page import Page
from mujaz.model.settings import Settings
from mujaz.site.external_links import absolute
from mujaz.site.views.brief import BriefView


def json_ld(page: Page, view: BriefView, settings: Settings) -> str:
    """Return a brief's script element. No text can end the script, since `<` is written as an escape."""
    data = _without_empty(_report(page, view, settings))
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    safe = text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f'<script type="application/ld+json">{safe}</script>'


def _report(page: Page, view: BriefView, settings: Settings) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "Report",
        "headline": view.title.value,
        "inLanguage": page.language,
        "url": absolute(settings, page.address) if settings.site_url else "",
        "dateModified": _iso(view.provenance.updated),
        "publisher": {"@type": "Organization", "name": settings.site_name.best(page.language).value},
        "isBasedOn": _article(view),
        "keywords": [tag.text.value for tag in view.tags],
    }


def _article(view: BriefView) -> dict[str, Any]:
    """Return the article that the brief is about."""
    source = view.provenance
    titles = [text.value for text in (view.title, *view.titles) if text.language == view.source_language]
    return _without_empty(
        {
            "@type": "NewsArticle",
            "headline": titles[0] if titles else "",
            "url": source.url,
            "archivedAt": source.archive,
            "datePublished": _iso(source.published),
            "inLanguage": view.source_language,
            "author": {"@type": "Person", "name": source.byline} if source.byline else {},
            "publisher": {"@type": "NewsMediaOrganization", "name": source.outlet.text.value},
        }
    )


def _without_empty(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value not in ("", [], {}, None)}


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
