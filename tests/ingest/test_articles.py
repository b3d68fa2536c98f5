"""Quotes and speakers in whole articles, marked by hand before the code was run on them.

The bars are those of a tool whose proposals a person confirms: a wrong quote or speaker costs more than a
missing one, and a speaker that is called unsure is no mistake.
"""

from dataclasses import dataclass
from pathlib import Path

from mujaz.ingest.article import LineKind, Paragraph, Quotation
from mujaz.ingest.attribution.attribute import attribute
from tests.casefile import Case, read_cases

ARTICLES = read_cases(Path(__file__).parent / "cases" / "articles")
PRECISION, RECALL, SPEAKERS = 0.95, 0.9, 0.85


@dataclass(frozen=True, slots=True)
class Truth:
    """One quote as a reader marked it."""

    segment: int
    speaker: str
    beginning: str

    def is_in(self, found: Quotation) -> bool:
        return found.segment == self.segment and found.text.startswith(self.beginning)


@dataclass(frozen=True, slots=True)
class Score:
    found: int
    marked: int
    right: int
    speakers: int


def test_there_are_enough_articles_of_different_kinds() -> None:
    assert len(ARTICLES) >= 12
    assert {_language(case) for case in ARTICLES} >= {"ar", "fa", "en"}


def test_quotes_are_found_as_a_reader_would_mark_them() -> None:
    scores = [score(case) for case in ARTICLES]
    found, marked, right = (
        sum(getattr(one, name) for one in scores) for name in ("found", "marked", "right")
    )
    assert right / found >= PRECISION, f"{found - right} of {found} are no quotes"
    assert right / marked >= RECALL, f"{marked - right} of {marked} were not found"


def test_speakers_are_right_or_called_unsure() -> None:
    scores = [score(case) for case in ARTICLES]
    right = sum(one.right for one in scores)
    assert sum(one.speakers for one in scores) / right >= SPEAKERS


def score(case: Case) -> Score:
    """Compare what is found in one article with what its reader marked."""
    found, truths = found_in(case), truths_of(case)
    pairs = [(truth, quote) for truth in truths for quote in found if truth.is_in(quote)]
    speakers = [truth.speaker in quote.speaker.text or quote.speaker.doubt for truth, quote in pairs]
    return Score(len(found), len(truths), len(pairs), sum(map(bool, speakers)))


def found_in(case: Case) -> tuple[Quotation, ...]:
    lines = case[f"text {_language(case)}"].strip().splitlines()
    paragraphs = [Paragraph(line, LineKind.PARAGRAPH, number) for number, line in enumerate(lines, 1)]
    return attribute(paragraphs, _language(case), (), ()).quotations


def truths_of(case: Case) -> tuple[Truth, ...]:
    rows = (line.split(" | ") for line in case["quotes"].strip().splitlines())
    return tuple(Truth(int(segment), speaker, beginning) for segment, speaker, beginning in rows)


def _language(case: Case) -> str:
    return next(name.removeprefix("text ") for name, _ in case.sections if name.startswith("text "))


def test_unsure_stays_the_exception() -> None:
    """Whoever calls everything unsure is never wrong, and of no use."""
    quotes = [quote for case in ARTICLES for quote in found_in(case)]
    assert sum(bool(quote.speaker.doubt) for quote in quotes) / len(quotes) <= 0.2
