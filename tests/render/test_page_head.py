import json
import re
from dataclasses import replace

from mujaz.model.page import Page
from mujaz.model.settings import Settings
from mujaz.render.page_head import render_head
from mujaz.site.views.brief import BriefView
from mujaz.site.views.lists import NotFoundView
from tests.site import toy

PAGES = toy.pages()
MARKET = PAGES["en/briefs/2025-03-04-market/"]


def test_a_plain_head_as_a_whole() -> None:
    twins = (("en", "en/x/"), ("ar", "ar/x/"))
    page = Page("plain", "ar", "ar/x/", "من & نحن", "وصف.", NotFoundView(()), twins)
    assert render_head(page, Settings(site_url="https://m.example/")).split("\n") == [
        "<title>من &amp; نحن – موجز</title>",
        '<meta name="description" property="og:description" content="وصف.">',
        '<link rel="canonical" href="https://m.example/ar/x/">',
        '<link rel="alternate" hreflang="en" href="https://m.example/en/x/">',
        '<link rel="alternate" hreflang="ar" href="https://m.example/ar/x/">',
        '<link rel="alternate" hreflang="x-default" href="https://m.example/en/x/">',
        '<link rel="alternate" type="application/atom+xml" title="موجز" href="../../ar/feed.xml">',
        '<link rel="alternate" type="application/feed+json" title="موجز" href="../../ar/feed.json">',
        '<meta property="og:type" content="website">',
        '<meta property="og:title" content="من &amp; نحن">',
        '<meta property="og:url" content="https://m.example/ar/x/">',
    ]


def test_without_a_site_url_alternates_are_relative_and_nothing_is_canonical() -> None:
    head = render_head(MARKET, Settings())
    assert 'hreflang="ar" href="../../../ar/briefs/2025-03-04-market/"' in head
    assert 'rel="canonical"' not in head


def test_citation_tags_of_a_brief() -> None:
    pairs = re.findall(
        r'<meta name="((?:citation|dcterms)[^"]*)" content="([^"]*)">', render_head(MARKET, toy.SETTINGS)
    )
    assert pairs == [
        ("citation_title", "Title 2025-03-04-market"),
        ("citation_author", "سلمى – النموذج"),
        ("citation_publication_date", "2025/03/04"),
        ("citation_language", "en"),
        ("citation_public_url", "https://mujaz.example/en/briefs/2025-03-04-market/"),
        ("citation_technical_report_institution", "Mujaz"),
    ]


def test_no_text_can_end_the_data_of_a_brief() -> None:
    assert isinstance(MARKET.view, BriefView)
    evil = MARKET.view._replace(title=toy.both("</script><b>", "").best("en"))
    head = render_head(MARKET._replace(view=evil), toy.SETTINGS)
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', head)
    assert json.loads(data)["headline"] == "</script><b>"
    assert "<" not in data


def test_a_preview_asks_not_to_be_indexed() -> None:
    assert '<meta name="robots" content="noindex">' in render_head(MARKET, replace(toy.SETTINGS, drafts=True))
