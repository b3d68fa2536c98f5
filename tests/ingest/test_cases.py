"""Compares every stage of ingestion with its case files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mujaz.ingest.article import Article, LineKind, PageLine, Paragraph, PublicationDate, Speaker
from mujaz.ingest.attribution.attribute import attribute
from mujaz.ingest.dates.dateline import date_from_dateline
from mujaz.ingest.dates.relative_dates import date_from_relative, is_relative
from mujaz.ingest.draft.draft_text import format_publication_date
from mujaz.ingest.extract_article import extract_article
from mujaz.ingest.ingest_input import ingest_input
from mujaz.ingest.layout.classify_lines import classify_lines
from mujaz.ingest.source.raw_input import RawInput
from mujaz.ingest.source_page import page_from_text
from mujaz.ingest.text.lines import split_lines
from tests.casefile import Case, agree, read_cases
from tests.ingest.toy import MOMENT, ingest_context

CASES = Path(__file__).parent / "cases"


def cases(stage: str) -> list[object]:
    return [pytest.param(case, id=case.name) for case in read_cases(CASES / stage)]


@pytest.mark.parametrize("case", cases("dates"))
def test_datelines_are_read(case: Case) -> None:
    name, text = next((name, text) for name, text in case.sections if name.startswith("lines"))
    country = name.split()[1]
    agree(case, "\n".join(f"{_published(line, country)} ← {line}" for line in text.strip().splitlines()))


def _published(line: str, country: str) -> str:
    relative = date_from_relative(line, 1, MOMENT) if is_relative(line) else PublicationDate()
    publication = relative if relative.value else date_from_dateline(line, 1, country)
    return " | ".join(
        filter(None, (format_publication_date(publication.value) or "nothing", publication.doubt))
    )


@pytest.mark.parametrize("case", cases("pages"))
def test_pages_are_taken_apart(case: Case) -> None:
    text, context = case["page.txt"], ingest_context()
    article = extract_article(page_from_text(text), context.options, context.library, context.matcher)
    agree(case, "\n".join([*head(article), *map(classified, classify_lines(split_lines(text)))]))


def head(article: Article) -> Iterator[str]:
    guess = article.outlet
    yield f"outlet: {' | '.join(filter(None, (guess.outlet_id, guess.doubt, guess.printed_name)))}"
    yield f"published: {format_publication_date(article.published.value)} | {article.published.doubt}"
    yield f"language: {article.language}"
    yield f"kicker: {article.kicker}"
    yield f"byline: {article.byline}"
    if article.photo:
        yield f"caption: {article.photo.caption}"
        yield f"credit: {article.photo.credit}"


def classified(line: PageLine) -> str:
    why = f" ({line.reason})" if line.reason else ""
    return f"{line.number:2} {line.kind.value}{why}: {line.text}"


@pytest.mark.parametrize("case", cases("quotes"))
def test_quotes_and_reported_statements_are_proposed(case: Case) -> None:
    name, text = next((name, text) for name, text in case.sections if name.startswith("text"))
    lines = text.strip().splitlines()
    paragraphs = [Paragraph(line, LineKind.PARAGRAPH, number) for number, line in enumerate(lines, 1)]
    attributions = attribute(paragraphs, name.split()[1], (), ())
    quotes = [
        f"{quote.segment} «{quote.text}» – {_who(quote.speaker)}" for quote in attributions.direct_quotes
    ]
    statements = [
        f"{statement.segment} {statement.cue} – {_who(statement.speaker)}"
        for statement in attributions.statements
    ]
    agree(case, "\n".join(["quotes:", *quotes, "reported:", *statements]))


def _who(speaker: Speaker) -> str:
    via = f", via {speaker.via}" if speaker.via else ""
    unsure = f" (unsure: {speaker.doubt})" if speaker.doubt else ""
    return f"{speaker.text or 'nobody'}{via}{unsure}"


@pytest.mark.parametrize("case", cases("drafts"))
def test_whole_drafts(case: Case) -> None:
    data = case["page.txt"].encode()
    agree(case, ingest_input(RawInput("page.txt", data), "", ingest_context()).draft_text.rstrip("\n"))
