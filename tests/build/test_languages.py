"""A site in any languages: it builds, each page leads to all others, and its languages are wanted."""

import re
from pathlib import Path

import pytest

from mujaz.build.check_changed import check_changed
from tests.small_archive.site import LittleSite


@pytest.fixture
def regional_site(site: LittleSite) -> LittleSite:
    """Return a site in three languages: one without words of ours, one of a region."""
    site.little.settings["languages"] = "[fr, ar-TN, en]"
    site.write()
    return site


def test_a_site_in_other_languages_builds(regional_site: LittleSite) -> None:
    attempt = regional_site.build()
    assert attempt.code == 0, attempt.lines
    assert sum("F109" in line for line in attempt.lines) == 1
    page = (regional_site.site / "fr/index.html").read_text(encoding="utf-8")
    links = re.findall(r'<a class="switch" href="([^"]+)" lang="([^"]+)" dir="(\w+)"[^>]*>([^<]+)<', page)
    assert links == [
        ("../ar-TN/", "ar-TN", "rtl", "العربية (تونس)"),
        ("../en/", "en", "ltr", "English"),
    ]
    arabic = (regional_site.site / "ar-TN/index.html").read_text(encoding="utf-8")
    assert '<html lang="ar-TN" dir="rtl"' in arabic
    assert ">الموجزات<" in arabic
    assert "خبر" in arabic
    assert "News 13" in arabic
    lost = (regional_site.site / "404.html").read_text(encoding="utf-8")
    assert [name for name in ("fr", "ar-TN", "en") if f'href="/{name}/"' not in lost] == []


def test_texts_are_wanted_in_the_languages_of_the_site(regional_site: LittleSite) -> None:
    missing = {
        re.findall(r"'([^']+)'", finding.message)[-1]
        for finding in check_changed(regional_site.root).findings
        if finding.code in {"F201", "F202", "F203"}
    }
    assert missing == {"fr"}


def test_settings_of_one_line_are_enough(site: LittleSite) -> None:
    (site.root / "mkdocs.yml").write_text("site_name: Small\n", encoding="utf-8")
    assert site.build().code == 0


def test_what_every_page_links_to_exists_without_hand_written_pages(site: LittleSite) -> None:
    site.little.pages.clear()
    site.write()
    assert site.build().code == 0
    for path in ("en/about", "en/method", "ar/about", "ar/method"):
        assert Path(site.site, path, "index.html").is_file()
