"""Every stage of capture against its case files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mujaz.ingest.article import Article, Kind, Line, Paragraph, Published, Speaker
from mujaz.ingest.attribution.attribute import attribute
from mujaz.ingest.dates.dateline import published_from
from mujaz.ingest.dates.relative_dates import is_relative, relative_to
from mujaz.ingest.draft.draft import published_text
from mujaz.ingest.intake import take_in
from mujaz.ingest.layout.classify_lines import sort_lines
from mujaz.ingest.read_page import read_page, text_page
from mujaz.ingest.source.received import Received
from mujaz.ingest.text.lines import lines_of
from tests.casefile import Case, agree, read_cases
from tests.ingest.toy import MOMENT, desk

CASES = Path(__file__).parent / "cases"


def cases(stage: str) -> list[object]:
    return [pytest.param(case, id=case.name) for case in read_cases(CASES / stage)]


@pytest.mark.parametrize("case", cases("dates"))
def test_datelines_are_read(case: Case) -> None:
    name, text = next((name, text) for name, text in case.sections if name.startswith("lines"))
    country = name.split()[1]
    agree(case, "\n".join(f"{_published(line, country)} ← {line}" for line in text.strip().splitlines()))


def _published(line: str, country: str) -> str:
    relative = relative_to(line, 1, MOMENT) if is_relative(line) else Published()
    found = relative if relative.value else published_from(line, 1, country)
    return " | ".join(filter(None, (published_text(found.value) or "nothing", found.unsure)))


@pytest.mark.parametrize("case", cases("pages"))
def test_pages_are_taken_apart(case: Case) -> None:
    text, on = case["page.txt"], desk()
    article = read_page(text_page(text), on.wishes, on.library, on.matcher)
    agree(case, "\n".join([*head(article), *map(written, sort_lines(lines_of(text)))]))


def head(article: Article) -> Iterator[str]:
    guess = article.outlet
    yield f"outlet: {' | '.join(filter(None, (guess.outlet, guess.unsure, guess.name)))}"
    yield f"published: {published_text(article.published.value)} | {article.published.unsure}"
    yield f"language: {article.language}"
    yield f"kicker: {article.kicker}"
    yield f"byline: {article.byline}"
    if article.photo:
        yield f"caption: {article.photo.caption}"
        yield f"credit: {article.photo.credit}"


def written(line: Line) -> str:
    why = f" ({line.why})" if line.why else ""
    return f"{line.number:2} {line.kind.value}{why}: {line.text}"


@pytest.mark.parametrize("case", cases("quotes"))
def test_quotes_and_reported_statements_are_proposed(case: Case) -> None:
    name, text = next((name, text) for name, text in case.sections if name.startswith("text"))
    lines = text.strip().splitlines()
    paragraphs = [Paragraph(line, Kind.PARAGRAPH, number) for number, line in enumerate(lines, 1)]
    found = attribute(paragraphs, name.split()[1], (), ())
    quotes = [f"{quote.segment} «{quote.text}» – {_who(quote.speaker)}" for quote in found.quotations]
    said = [f"{one.segment} {one.cue} – {_who(one.speaker)}" for one in found.statements]
    agree(case, "\n".join(["quotes:", *quotes, "reported:", *said]))


def _who(speaker: Speaker) -> str:
    via = f", via {speaker.via}" if speaker.via else ""
    unsure = f" (unsure: {speaker.unsure})" if speaker.unsure else ""
    return f"{speaker.text or 'nobody'}{via}{unsure}"


@pytest.mark.parametrize("case", cases("drafts"))
def test_whole_drafts(case: Case) -> None:
    data = case["page.txt"].encode()
    agree(case, take_in(Received("page.txt", data), "", desk()).draft.rstrip("\n"))
