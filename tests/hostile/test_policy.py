"""Every page has the content security policy before anything that it loads, and hosts may send the same."""

import re

import pytest

from mujaz.host.security_meta import with_security
from mujaz.site.security_policy import DIRECTIVES, POLICY, SECURITY_META
from tests.hostile.markup import markup_of
from tests.project import ROOT, Built
from tests.whole import files_below

LOADS = re.compile(r"<(?:link|script|style|img|iframe|base|body)\b")
HEADER = re.compile(r"^  ([A-Za-z-]+): (.+)$", re.MULTILINE)


def pages_of(built: Built) -> dict[str, str]:
    files = files_below(built.site)
    return {path: data.decode() for path, data in files.items() if path.endswith(".html")}


def test_every_page_has_the_policy_before_it_loads_anything(built: Built) -> None:
    pages = pages_of(built)
    assert {"index.html", "404.html", "en/index.html", "ar/search/index.html"} <= pages.keys()
    for path, html in pages.items():
        before = LOADS.split(html)[0]
        assert before.count(SECURITY_META) == html.count('http-equiv="Content-Security-Policy"') == 1, path


def test_no_page_holds_what_its_policy_forbids(built: Built) -> None:
    for path, html in pages_of(built).items():
        assert markup_of(html).faults == [], path


@pytest.mark.parametrize("word", ["unsafe-inline", "unsafe-eval", "unsafe-hashes", "*", "http:", "https:"])
def test_the_policy_has_no_way_round_it(word: str) -> None:
    assert word not in POLICY


def test_hosts_that_set_headers_send_the_same_and_more(built: Built) -> None:
    headers = dict(HEADER.findall((built.site / "_headers").read_text(encoding="utf-8")))
    assert headers["Content-Security-Policy"].split("; ") == [*DIRECTIVES, "frame-ancestors 'none'"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "camera=()" in headers["Permissions-Policy"]


def test_the_guide_shows_the_headers_of_today(built: Built) -> None:
    guide = (ROOT / "docs/guide/publishing.md").read_text(encoding="utf-8")
    headers = HEADER.findall((built.site / "_headers").read_text(encoding="utf-8"))
    assert [name for name, value in headers if f'add_header {name} "{value}" always;' not in guide] == []


@pytest.mark.parametrize(
    ("page", "start"),
    [
        ("<html><head><meta charset=utf-8><title>A</title>", "<html><head><meta charset=utf-8> <meta http"),
        ("<html><head><title>A</title>", "<html><head> <meta http"),
        ("<title>A</title>", " <meta http"),
    ],
)
def test_a_theme_of_any_shape_gets_the_policy(page: str, start: str) -> None:
    assert with_security(page).startswith(start)
    assert with_security(page).endswith("<title>A</title>")
