"""What a brief's page says of its sources and its quotes, word for word, in both languages."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from mujaz.link.link import link_brief
from mujaz.link.matcher import build_matcher
from mujaz.read.records.brief import read_brief
from mujaz.render.environment import renderer
from mujaz.site.brief_view import brief_view
from mujaz.site.published_brief import published_brief
from tests.casefile import Case, agree, read_cases
from tests.site import toy

CASES = read_cases(Path(__file__).parent / "cases" / "claims")
WIRE = toy.RECORDS.outlets["wire"]._replace(grade="B")
RECORDS = replace(toy.RECORDS, outlets={"wire": WIRE})
BLOCKS = re.compile(r"</(?:h2|div|figure|p|li|dl|ul|section|blockquote|a|span|small)>|\n")


def words_of(html: str) -> list[str]:
    """Return what a reader sees, each run on a line."""
    lines = (re.sub(r"<[^>]*>", "", part) for part in BLOCKS.split(html.replace("</dt>", ": ")))
    return [unescape(" ".join(line.split())) for line in lines if line.strip()]


def told(text: str, language: str) -> list[str]:
    brief, findings = read_brief("briefs/2025/2025-03-04-market.md", text)
    assert brief is not None
    assert findings == ()
    linked = link_brief(brief, build_matcher(RECORDS.entities))
    shown = published_brief(linked, RECORDS, toy.SETTINGS)
    assert shown is not None
    view, pages = brief_view(shown, language), renderer(toy.SETTINGS)
    strip = pages.part("claims", language, view=view)
    quotes = pages.part("quotes", language, quotes=view.quotes, place=False, between="")
    return [f"[{language}]", *words_of(strip), *([] if not view.quotes else ["--"]), *words_of(quotes)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_page_says_who_says_so(case: Case) -> None:
    lines = (line for language in ("en", "ar") for line in told(case["brief.md"], language))
    agree(case, "\n".join(lines))


def test_a_brief_without_statements_and_grades_has_no_strip() -> None:
    bare = toy.FULL._replace(quotes=())
    shown = published_brief(bare, toy.RECORDS, toy.SETTINGS)
    assert shown is not None
    assert brief_view(shown, "en").claims is None
