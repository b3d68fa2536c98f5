"""HTML pages: what a reader sees of them, what their head says, and which lines are the article."""

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mujaz.ingest.html_page import html_page
from mujaz.ingest.layout.classify_lines import sort_lines
from mujaz.ingest.read_page import Page, read_page
from mujaz.ingest.source.html_metadata import Facts
from mujaz.ingest.source.html_text import see
from mujaz.ingest.source.received import Received
from mujaz.model.finding import MujazError
from tests.casefile import Case, agree, read_cases
from tests.ingest.test_cases import head, written
from tests.ingest.toy import desk

CASES = read_cases(Path(__file__).parent / "cases" / "html")
PAGE = CASES[0]["page.html"]
MARKUP = (
    "<p> </p> <div> <span> </span> <script> </script> <title> </title> <br> <!-- --> <h1> & &amp; &#0; < > نص"
)
TAGS = [*MARKUP.split(), "\n"]


def page_of(html: str) -> Page:
    pytest.importorskip("trafilatura", reason="the extra 'ingest' is not installed")
    return html_page(Received("page.html", html.encode()))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_html_pages_are_taken_apart(case: Case) -> None:
    page, on = page_of(case["page.html"]), desk()
    article = read_page(page, on.wishes, on.library, on.matcher)
    agree(case, "\n".join([*head(article), f"url: {article.url}", *map(written, sort_lines(page.lines))]))


def test_no_visible_line_is_lost() -> None:
    seen = [line for line in see(PAGE).text.split("\n") if line]
    assert [line.text for line in sort_lines(page_of(PAGE).lines)] == seen


@given(st.lists(st.sampled_from(TAGS), max_size=30).map("".join))
@settings(deadline=None)
def test_any_markup_is_read_as_far_as_it_goes(html: str) -> None:
    assert all(line == " ".join(line.split()) for line in see(html).text.split("\n"))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>أ<b>ب</b>ج</p><p>د", "أبج د"),
        ("أ<br>ب<script>ج</script><style>د</style>", "أ ب"),
        ("<div>أ<div>ب</div>ج</div>", "أ ب ج"),
        ("<head><title>أ</title></head><body>ب</body>", "ب"),
        ("<script>أ</body>", ""),
        ("<noscript>أ</noscript><p>&laquo;ب&raquo;</p>", "«ب»"),
    ],
)
def test_what_a_reader_sees(html: str, text: str) -> None:
    assert see(html).text.split() == text.split()


@pytest.mark.parametrize(
    ("head_of_page", "facts"),
    [
        ("<title>أ  ب</title>", Facts("أ ب")),
        ('<meta property="og:title" content="أ"><title>ب</title>', Facts("أ")),
        ('<meta itemprop="datePublished" content="2025-03-04">', Facts(published="2025-03-04")),
        ('<meta name="author" content="https://example.org/me">', Facts()),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "headline": 7}</script>', Facts()),
        ('<script type="application/ld+json">{not json</script>', Facts()),
        ('<link rel="canonical" href="https://example.org/a">', Facts(url="https://example.org/a")),
    ],
)
def test_what_the_head_says(head_of_page: str, facts: Facts) -> None:
    assert see(f"<html><head>{head_of_page}</head><body></body></html>").facts == facts


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        (PAGE.encode(), ""),
        (PAGE.replace("utf-8", "windows-1256").encode("cp1256"), ""),
        (PAGE.replace("utf-8", "x-unknown").encode("cp1256"), ""),
        (PAGE.encode("utf-16"), "utf-16"),
    ],
)
def test_the_encoding_that_a_page_or_server_declares_is_believed(data: bytes, charset: str) -> None:
    pytest.importorskip("trafilatura", reason="the extra 'ingest' is not installed")
    page = html_page(Received("page.html", data, charset=charset))
    assert any(line.text == "الجسر القديم يفتح من جديد" for line in page.lines)


def test_without_the_extractor_a_sentence_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(
        MujazError, match=r"T103 \(error\) To read HTML the package 'trafilatura' is needed"
    ) as stopped:
        html_page(Received("page.html", PAGE.encode()))
    assert "requirements/ingest.lock" in stopped.value.finding.fix


@pytest.mark.parametrize("html", ["<html></html>", "<html>" + "<div>" * 20_000, "<!doctype html>\x00\x01<p>"])
def test_a_page_without_an_article_is_refused(html: str) -> None:
    pytest.importorskip("trafilatura", reason="the extra 'ingest' is not installed")
    with pytest.raises(MujazError, match=r"T102 \(error\) No article was found"):
        html_page(Received("page.html", html.encode()))
