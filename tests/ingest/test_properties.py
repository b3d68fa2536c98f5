"""Tests laws that hold for every input."""

from datetime import date

import pytest
import yaml
from babel import Locale
from babel.localedata import locale_identifiers
from hypothesis import given, settings
from hypothesis import strategies as st

from mujaz.exchange.yaml_scalar import line_scalar
from mujaz.ingest.article import LineKind, Paragraph
from mujaz.ingest.attribution.attribute import attribute
from mujaz.ingest.dates.dateline import date_from_dateline
from mujaz.ingest.extract_article import extract_article
from mujaz.ingest.ingest_input import ingest_input
from mujaz.ingest.layout.classify_lines import classify_lines, paragraphs_of
from mujaz.ingest.options import IngestOptions
from mujaz.ingest.source.raw_input import RawInput
from mujaz.ingest.source_page import page_from_text
from mujaz.ingest.text.line_shape import BULLET
from mujaz.ingest.text.lines import clean_line, split_lines
from mujaz.language.quotation.pair_marks import pair_marks
from mujaz.model.finding import Severity
from mujaz.read.records.brief import read_brief
from tests.ingest.toy import MOMENT, ingest_context

RUNNING = """
قال وأضاف الوزير المصدر أن إن عن في «السوق» "قسد" الفرات ، . ؟ : ؛ لـ" شباط 2025 11 8:17 ص
المصدر: رويترز logo أخبار ذات علاقة تابعونا على جميع الحقوق محفوظة © - « » “ ” (أ ف ب) مؤكدا
نقلت وكالة قوله بحسب خبراء
"""
WORDS = RUNNING.split()
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=24).map(" ".join)
SIGNS = "#*_[]<>&|~`\\!-+.)(:'\"{}%@,0123456789 أب>نص"
ANY_LINE = st.one_of(st.text(max_size=40), st.text(alphabet=SIGNS, max_size=40))
LONG_LINE = (
    "عاد الباعة إلى السوق القديم صباح الثلاثاء بعد أن انتهت أعمال الترميم التي دامت سنتين في المدينة كلها."
)
PAGES = st.lists(st.one_of(SENTENCES, st.text(max_size=40)), max_size=14).map("\n".join)


@given(PAGES)
@settings(max_examples=150, deadline=None)
def test_no_line_is_lost(text: str) -> None:
    """Every line that is not empty is among the classified ones; wrapped lines are joined in order."""
    lines = [cleaned for raw in text.split("\n") if (cleaned := clean_line(raw))]
    assert " ".join(line.text for line in classify_lines(split_lines(text))) == " ".join(lines)


@given(PAGES)
@settings(max_examples=150, deadline=None)
def test_every_line_is_kept_or_dropped_with_a_reason(text: str) -> None:
    for line in classify_lines(split_lines(text)):
        assert line.kind is not LineKind.UNSORTED
        assert line.reason or line.kind is not LineKind.DROPPED


@given(PAGES)
@settings(max_examples=100, deadline=None)
def test_what_an_article_keeps_and_drops_are_the_lines_of_the_page(text: str) -> None:
    context = ingest_context()
    lines, article = (
        classify_lines(split_lines(text)),
        extract_article(page_from_text(text), context.options, context.library, context.matcher),
    )
    assert article.dropped_lines == tuple(line for line in lines if line.kind is LineKind.DROPPED)
    assert article.paragraphs == paragraphs_of(lines)
    texts = [line for line in lines if line.kind in (LineKind.PARAGRAPH, LineKind.HEADING, LineKind.ITEM)]
    plain = [
        BULLET.sub("", line.text, count=1) if line.kind is LineKind.ITEM else line.text for line in texts
    ]
    assert "\n".join(paragraph.text for paragraph in article.paragraphs) == "\n".join(plain)


@given(st.lists(SENTENCES, max_size=6))
@settings(max_examples=150, deadline=None)
def test_offsets_point_at_the_words_they_came_from(texts: list[str]) -> None:
    paragraphs = [Paragraph(text, LineKind.PARAGRAPH, number) for number, text in enumerate(texts, 1)]
    for quote in attribute(paragraphs, "ar", (), ()).direct_quotes:
        assert quote.text == texts[quote.segment - 1][quote.start : quote.end]
        assert quote.speaker.text or quote.speaker.doubt


@given(PAGES)
@settings(max_examples=100, deadline=None)
def test_mentions_point_at_the_words_they_came_from(text: str) -> None:
    context = ingest_context()
    article = extract_article(page_from_text(text), context.options, context.library, context.matcher)
    for named in article.mentions:
        assert named.text == article.paragraphs[named.segment - 1].text[named.start : named.end]


@given(st.text(alphabet='«»"“” اب.,نقال', max_size=40))
def test_pairs_of_marks_are_nested_and_never_cross(text: str) -> None:
    pairing = pair_marks(text)
    ends: list[int] = []
    for pair in pairing.pairs:
        while ends and ends[-1] < pair.start:
            ends.pop()
        assert pair.start < pair.end
        assert len(ends) == pair.depth
        assert not ends or pair.end < ends[-1]
        ends.append(pair.end)


@given(st.text().map(clean_line).filter(bool))
def test_a_scalar_reads_back_as_the_same_line(line: str) -> None:
    assert yaml.load(f"key: {line_scalar(line)}\n", yaml.BaseLoader) == {"key": line}


@given(st.lists(st.one_of(SENTENCES, ANY_LINE), min_size=1, max_size=8))
@settings(max_examples=200, deadline=None)
def test_a_draft_reads_back_as_what_was_captured(lines: list[str]) -> None:
    """The draft of any page is a brief with the title and segments of that page."""
    received = RawInput("page.txt", "\n".join(["السوق القديم يفتح من جديد", "", LONG_LINE, *lines]).encode())
    intake = ingest_input(received, "2025-03-18-market", ingest_context(IngestOptions(MOMENT, "river-news")))
    brief, findings = read_brief(intake.brief_path, intake.draft_text)
    assert [str(finding) for finding in findings if finding.severity is Severity.ERROR] == []
    assert brief is not None
    assert dict(brief.title.pairs) == {intake.article.language: intake.article.title}
    texts = [paragraph.text.replace("\n", " ") for paragraph in intake.article.paragraphs]
    assert [" ".join(segment.source.text.split()) for segment in brief.segments] == texts


ARABIC = sorted(name for name in locale_identifiers() if name == "ar" or name.startswith("ar_"))


@pytest.mark.parametrize("identifier", ARABIC)
def test_the_months_of_every_arabic_locale_are_known(identifier: str) -> None:
    """Including those of the Maghreb, Mauritania and the Levant, in digits of both sorts."""
    for number, name in Locale.parse(identifier).months["format"]["wide"].items():
        for line in (f"11 {name} 2025", f"نشر: ١١ {name} ٢٠٢٥"):
            assert date_from_dateline(line, 1, "").value == date(2025, number, 11), line
