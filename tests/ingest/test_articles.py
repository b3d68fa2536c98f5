"""Measures quotes and speakers in whole articles that were annotated by hand before the code ran on them.

The thresholds suit a tool whose proposals a person confirms: a wrong quote or speaker costs more than a
missing one, and a speaker with a doubt is no mistake.
"""

from dataclasses import dataclass
from pathlib import Path

from mujaz.ingest.article import DirectQuote, LineKind, Paragraph
from mujaz.ingest.attribution.attribute import attribute
from tests.casefile import Case, read_cases

ARTICLES = read_cases(Path(__file__).parent / "cases" / "articles")
PRECISION, RECALL, SPEAKERS = 0.95, 0.9, 0.85


@dataclass(frozen=True, slots=True)
class Annotation:
    """One quote as annotated by a reader."""

    segment: int
    speaker: str
    beginning: str

    def matches(self, quotation: DirectQuote) -> bool:
        return quotation.segment == self.segment and quotation.text.startswith(self.beginning)


@dataclass(frozen=True, slots=True)
class Score:
    """Numbers of quotes in one article. `correct` ones are both proposed and annotated."""

    proposed: int
    annotated: int
    correct: int
    correct_speakers: int
    """Correct quotes whose speaker is right or carries a doubt."""


def test_there_are_enough_articles_of_different_kinds() -> None:
    assert len(ARTICLES) >= 12
    assert {_language(case) for case in ARTICLES} >= {"ar", "fa", "en"}


def test_quotes_are_found_as_a_reader_would_mark_them() -> None:
    scores = [score(case) for case in ARTICLES]
    proposed = sum(one.proposed for one in scores)
    annotated = sum(one.annotated for one in scores)
    correct = sum(one.correct for one in scores)
    assert correct / proposed >= PRECISION, f"{proposed - correct} of {proposed} are no quotes"
    assert correct / annotated >= RECALL, f"{annotated - correct} of {annotated} were not proposed"


def test_speakers_are_right_or_called_unsure() -> None:
    scores = [score(case) for case in ARTICLES]
    correct = sum(one.correct for one in scores)
    assert sum(one.correct_speakers for one in scores) / correct >= SPEAKERS


def score(case: Case) -> Score:
    """Compare the quotes of one article with its annotation."""
    quotes, annotations = quotations_of(case), annotations_of(case)
    pairs = [(truth, quote) for truth in annotations for quote in quotes if truth.matches(quote)]
    speakers = [truth.speaker in quote.speaker.text or quote.speaker.doubt for truth, quote in pairs]
    return Score(len(quotes), len(annotations), len(pairs), sum(map(bool, speakers)))


def quotations_of(case: Case) -> tuple[DirectQuote, ...]:
    lines = case[f"text {_language(case)}"].strip().splitlines()
    paragraphs = [Paragraph(line, LineKind.PARAGRAPH, number) for number, line in enumerate(lines, 1)]
    return attribute(paragraphs, _language(case), (), ()).direct_quotes


def annotations_of(case: Case) -> tuple[Annotation, ...]:
    rows = (line.split(" | ") for line in case["quotes"].strip().splitlines())
    return tuple(Annotation(int(segment), speaker, beginning) for segment, speaker, beginning in rows)


def _language(case: Case) -> str:
    return next(name.removeprefix("text ") for name, _ in case.sections if name.startswith("text "))


def test_unsure_stays_the_exception() -> None:
    """A doubt about every speaker would never be wrong, and of no use."""
    quotes = [quote for case in ARTICLES for quote in quotations_of(case)]
    assert sum(bool(quote.speaker.doubt) for quote in quotes) / len(quotes) <= 0.2
