"""Tests HTML pages: visible text, metadata of the head, and the lines of the article."""

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mujaz.ingest.extract_article import extract_article
from mujaz.ingest.layout.classify_lines import classify_lines
from mujaz.ingest.page_from_html import page_from_html
from mujaz.ingest.source.html_metadata import PageMetadata
from mujaz.ingest.source.html_text import read_html
from mujaz.ingest.source.raw_input import RawInput
from mujaz.ingest.source_page import SourcePage
from mujaz.model.finding import MujazError
from tests.casefile import Case, agree, read_cases
from tests.ingest.test_cases import classified, head
from tests.ingest.toy import ingest_context

CASES = read_cases(Path(__file__).parent / "cases" / "html")
PAGE = CASES[0]["page.html"]
MARKUP = (
    "<p> </p> <div> <span> </span> <script> </script> <title> </title> <br> <!-- --> <h1> & &amp; &#0; < > "
    "نص <![ <![if <![CDATA[ ]]> <!x <?"
)
TAGS = [*MARKUP.split(), "\n"]


def page_of(html: str) -> SourcePage:
    pytest.importorskip("trafilatura", reason="the extra 'ingest' is not installed")
    return page_from_html(RawInput("page.html", html.encode()))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_html_pages_are_taken_apart(case: Case) -> None:
    page, context = page_of(case["page.html"]), ingest_context()
    article = extract_article(page, context.options, context.library, context.matcher)
    agree(
        case, "\n".join([*head(article), f"url: {article.url}", *map(classified, classify_lines(page.lines))])
    )


def test_no_visible_line_is_lost() -> None:
    visible_lines = [line for line in read_html(PAGE).text.split("\n") if line]
    assert [line.text for line in classify_lines(page_of(PAGE).lines)] == visible_lines


@given(st.lists(st.sampled_from(TAGS), max_size=30).map("".join))
@settings(deadline=None)
def test_any_markup_is_read_as_far_as_it_goes(html: str) -> None:
    assert all(line == " ".join(line.split()) for line in read_html(html).text.split("\n"))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>أ<b>ب</b>ج</p><p>د", "أبج د"),
        ("أ<br>ب<script>ج</script><style>د</style>", "أ ب"),
        ("<div>أ<div>ب</div>ج</div>", "أ ب ج"),
        ("<head><title>أ</title></head><body>ب</body>", "ب"),
        ("<script>أ</body>", ""),
        ("أ<![>ب<![if x]>ج<![endif]>د<![CDATA[ه]]>و", "أبجدو"),
        ('<![><img src="]><img alt="أ">ب', "ب"),
        ("أ<![", "أ<!["),
        ("<noscript>أ</noscript><p>&laquo;ب&raquo;</p>", "«ب»"),
    ],
)
def test_what_a_reader_sees(html: str, text: str) -> None:
    assert read_html(html).text.split() == text.split()


@pytest.mark.parametrize(
    ("head_of_page", "facts"),
    [
        ("<title>أ  ب</title>", PageMetadata("أ ب")),
        ('<meta property="og:title" content="أ"><title>ب</title>', PageMetadata("أ")),
        ('<meta itemprop="datePublished" content="2025-03-04">', PageMetadata(published="2025-03-04")),
        ('<meta name="author" content="https://example.org/me">', PageMetadata()),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "headline": 7}</script>',
            PageMetadata(),
        ),
        ('<script type="application/ld+json">{not json</script>', PageMetadata()),
        ('<link rel="canonical" href="https://example.org/a">', PageMetadata(url="https://example.org/a")),
    ],
)
def test_what_the_head_says(head_of_page: str, facts: PageMetadata) -> None:
    assert read_html(f"<html><head>{head_of_page}</head><body></body></html>").metadata == facts


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
    page = page_from_html(RawInput("page.html", data, charset=charset))
    assert any(line.text == "الجسر القديم يفتح من جديد" for line in page.lines)


def test_without_the_extractor_a_sentence_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(
        MujazError, match=r"T103 \(error\) To read HTML the package 'trafilatura' is needed"
    ) as error:
        page_from_html(RawInput("page.html", PAGE.encode()))
    assert "requirements/ingest.lock" in error.value.finding.fix


@pytest.mark.parametrize("html", ["<html></html>", "<html>" + "<div>" * 20_000, "<!doctype html>\x00\x01<p>"])
def test_a_page_without_an_article_is_refused(html: str) -> None:
    pytest.importorskip("trafilatura", reason="the extra 'ingest' is not installed")
    with pytest.raises(MujazError, match=r"T102 \(error\) No article was found"):
        page_from_html(RawInput("page.html", html.encode()))
