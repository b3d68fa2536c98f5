"""Classifies the lines above the text: title, kicker, dateline, byline, caption."""

from dataclasses import replace

from mujaz.ingest.article import LineKind, PageLine
from mujaz.ingest.dates.dateline import best_dateline, dateline_in, is_only_time
from mujaz.ingest.dates.relative_dates import is_relative
from mujaz.ingest.layout.byline import byline_in, location_byline
from mujaz.ingest.layout.drop_boilerplate import drop_line
from mujaz.ingest.layout.find_headline import TITLE_WORDS, find_headline
from mujaz.ingest.layout.photo_caption import is_credit, photo_in, reads_like_caption
from mujaz.ingest.layout.text_start import find_text_start
from mujaz.ingest.text.line_shape import (
    PARAGRAPH_WORDS,
    comparison_key,
    has_at_most_words,
    is_paragraph,
    word_count,
)

MAX_SECTION_WORDS = 3
"""Largest number of words of a section's name above the title."""
MAX_LOCATION_WORDS = 4
GENRES = """
خاص; حصري; تقرير; تحليل; رأي; مقابلة; حوار; تحقيق; تغطية; متابعة; قصة خبرية; بالصور; بالفيديو; ملف; عاجل;
تقرير خاص; مقال; exclusive; analysis; interview; opinion; report; گفت‌وگو; گزارش; یادداشت; تجزیہ; פרשנות; ראיון
"""
GENRE_KEYS = frozenset(comparison_key(word) for word in GENRES.split(";"))


def classify_header(lines: tuple[PageLine, ...]) -> tuple[PageLine, ...]:
    """Return the lines, with everything above the first paragraph classified."""
    start = find_text_start(lines)
    title = find_headline(lines, start)
    dates = [line for line in lines[:start] if line is not title and line.kind is LineKind.UNSORTED]
    dateline = best_dateline(dates)
    header_lines = [_classify(line, title, dateline) for line in lines[:start]]
    return (*_drop_extra_captions(header_lines), *lines[start:])


def _classify(line: PageLine, title: PageLine | None, dateline: PageLine | None) -> PageLine:
    if title is not None and line.number == title.number:
        return replace(line, kind=LineKind.TITLE, reason="")
    if not _is_unsorted(line):
        return line
    if dateline is not None and line.number == dateline.number:
        return replace(line, kind=LineKind.DATELINE)
    if title is not None and _extends_title(line, title) and not dateline_in(line.text):
        return drop_line(line, f"repeats line {title.number}")
    return _classify_by_words(line) or _classify_by_position(line, title)


def _classify_by_words(line: PageLine) -> PageLine | None:
    """Classify a line by its own words, None if they do not decide."""
    text = line.text
    if dateline_in(text) or is_only_time(text) or is_relative(text):
        return replace(line, kind=LineKind.DATELINE, reason="another date")
    if byline_in(text):
        return replace(line, kind=LineKind.BYLINE)
    if is_credit(text) or (photo_in(text) and not _is_location_byline(text)):
        return replace(line, kind=LineKind.CAPTION)
    return None


def _is_location_byline(text: str) -> bool:
    """Whether a line is a location byline such as `Aden - Reuters`, and not a caption with its credit."""
    max_words = MAX_LOCATION_WORDS - ("(" in text[1:])
    return bool(location_byline(text)) and word_count(text) <= max_words and not reads_like_caption(text)


def _classify_by_position(line: PageLine, title: PageLine | None) -> PageLine:
    if title is None or line.number < title.number:
        return _classify_above_title(line, title)
    if location_byline(line.text):
        return replace(line, kind=LineKind.BYLINE)
    if reads_like_caption(line.text):
        return replace(line, kind=LineKind.CAPTION)
    if is_paragraph(line.text):
        return replace(
            line, kind=LineKind.PARAGRAPH, reason="between title and dateline; a summary by the outlet?"
        )
    if 2 <= word_count(line.text) <= 4:
        return replace(line, kind=LineKind.BYLINE, reason="a line of few words below the title")
    return replace(line, kind=LineKind.CAPTION, reason="between title and text; a caption or a subtitle?")


def _classify_above_title(line: PageLine, title: PageLine | None) -> PageLine:
    shares_block = title is not None and line.block == title.block
    if comparison_key(line.text) in GENRE_KEYS or (
        shares_block and MAX_SECTION_WORDS < word_count(line.text) < PARAGRAPH_WORDS
    ):
        return replace(line, kind=LineKind.KICKER)
    return drop_line(line, "above the title; the name of a section or page?")


def _drop_extra_captions(lines: list[PageLine]) -> list[PageLine]:
    """Keep the first caption with its credit and the first byline. Others are dropped, and listed."""
    captions = [line for line in lines if line.kind is LineKind.CAPTION]
    certain_captions = [line for line in captions if not line.reason]
    bylines = [line for line in lines if line.kind is LineKind.BYLINE]
    author = next((line for line in bylines if not line.reason), next(iter(bylines), None))
    kept_lines = [*_first_caption(certain_captions or captions), *([author] if author else [])]
    return [_drop_unless_kept(line, kept_lines) for line in lines]


def _drop_unless_kept(line: PageLine, kept_lines: list[PageLine]) -> PageLine:
    if line.kind is LineKind.CAPTION and line not in kept_lines:
        return drop_line(line, line.reason or "caption of another picture")
    if line.kind is LineKind.BYLINE and line not in kept_lines:
        return drop_line(line, line.reason or "another byline")
    return line


def _first_caption(captions: list[PageLine]) -> list[PageLine]:
    """Return the first caption, and the credit on the next line or the line before."""
    if len(captions) > 1 and is_credit(captions[1].text) and not photo_in(captions[0].text):
        return captions[:2]
    if len(captions) > 1 and is_credit(captions[0].text) and not photo_in(captions[1].text):
        return captions[:2]
    return captions[:1]


def _extends_title(line: PageLine, title: PageLine) -> bool:
    line_key, title_key = comparison_key(line.text), comparison_key(title.text)
    return (
        has_at_most_words(line.text, 2 * PARAGRAPH_WORDS)
        and word_count(title.text) >= TITLE_WORDS
        and line_key.startswith(title_key)
    )


def _is_unsorted(line: PageLine) -> bool:
    return line.kind is LineKind.UNSORTED
