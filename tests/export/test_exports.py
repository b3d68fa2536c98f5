import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from mujaz.model.settings import Settings
from tests.casefile import Case, read_cases
from tests.site import toy

FILES = toy.files()
CASES = read_cases(Path(__file__).parent / "cases")
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_an_export_says_exactly_this(case: Case) -> None:
    path = case["path"].strip()
    text = FILES[path].decode()
    if path.endswith(".json"):
        text = json.dumps(json.loads(text), ensure_ascii=False, indent=1)
    lines = text.splitlines()
    assert "\n".join(line.rstrip() for line in lines) == case.expect


def test_every_brief_has_its_citations_once() -> None:
    cited = sorted(path for path in FILES if "/cite." in path)
    ids = sorted(entry.id for entry in toy.archive().entries)
    assert cited == [f"en/briefs/{id}/cite.{ending}" for id in ids for ending in ("bib", "json", "ris")]


def test_feeds_hold_the_newest_briefs_in_their_own_language() -> None:
    feed = ElementTree.fromstring(FILES["ar/feed.xml"])
    assert feed.findtext(f"{ATOM}title") == "موجز: أحدث الموجزات"
    assert feed.findtext(f"{ATOM}updated") == "2025-03-07T00:00:00Z"
    links = [link.get("href") for link in feed.findall(f"{ATOM}entry/{ATOM}link[@rel='alternate']")]
    assert links[:2] == [
        "https://mujaz.example/ar/briefs/2025-03-04-market/",
        "https://mujaz.example/ar/briefs/2025-02-03-bridge/",
    ]
    items = json.loads(FILES["en/feed.json"])["items"]
    assert (items[0]["title"], items[0]["date_published"]) == (
        "Title 2025-03-04-market",
        "2025-03-04T09:30:00+03:00",
    )


def test_the_sitemap_dates_a_page_by_its_newest_brief() -> None:
    urls = {
        url.findtext(f"{SITEMAP}loc"): url.findtext(f"{SITEMAP}lastmod")
        for url in ElementTree.fromstring(FILES["sitemap.xml"])
    }
    assert urls["https://mujaz.example/en/briefs/2025-03-04-market/"] == "2025-03-07"
    assert urls["https://mujaz.example/ar/dates/2025/02/"] == "2025-02-03"
    assert urls["https://mujaz.example/ar/about/"] is None


def test_without_a_site_url_there_is_no_sitemap() -> None:
    assert "sitemap.xml" not in toy.files(Settings())


def test_exports_are_the_same_bytes_each_time() -> None:
    assert toy.files() == FILES


def test_data_is_cut_by_year_and_holds_no_text_of_an_article() -> None:
    assert json.loads(FILES["data/briefs.json"]) == [
        {"year": "2025", "briefs": 3, "file": "briefs/2025.json"},
        {"year": "2024", "briefs": 1, "file": "briefs/2024.json"},
    ]
    (harbour,) = json.loads(FILES["data/briefs/2024.json"])
    assert (harbour["id"], harbour["rights"]) == ("2024-12-05-harbour", "link")
    assert b"SECRET" not in b"".join(FILES.values())
