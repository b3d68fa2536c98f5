"""Sort the lines above the text: title, line above the title, dateline, byline, caption."""

from dataclasses import replace

from mujaz.ingest.article import Kind, Line
from mujaz.ingest.dates.dateline import best_dateline, dateline_in, is_time_alone
from mujaz.ingest.dates.relative_dates import is_relative
from mujaz.ingest.layout.byline import byline_in, place_line
from mujaz.ingest.layout.drop_boilerplate import drop
from mujaz.ingest.layout.headline import TITLE_WORDS, headline, is_about
from mujaz.ingest.layout.photo import is_credit, photo_in, reads_like_caption
from mujaz.ingest.text.line_shape import LONG, fits, is_paragraph, is_statement, key_of, words_in

KICKER_WORDS = 3
"""A line of fewer words above the title is the name of a section."""
PLACE_WORDS = 4
GENRES = """
خاص; حصري; تقرير; تحليل; رأي; مقابلة; حوار; تحقيق; تغطية; متابعة; قصة خبرية; بالصور; بالفيديو; ملف; عاجل;
تقرير خاص; مقال; exclusive; analysis; interview; opinion; report; گفت‌وگو; گزارش; یادداشت; تجزیہ; פרשנות; ראיון
"""
GENRE_KEYS = frozenset(key_of(word) for word in GENRES.split(";"))


def sort_header(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines with everything above the first paragraph sorted."""
    start = text_start(lines)
    title = headline(lines, start)
    dates = [line for line in lines[:start] if line is not title and line.kind is Kind.UNSORTED]
    dateline = best_dateline(dates)
    made = [_sorted(line, title, dateline) for line in lines[:start]]
    return (*_second_captions(made), *lines[start:])


def text_start(lines: tuple[Line, ...]) -> int:
    """Return the place of the first line of running text."""
    dateline = next((p for p, line in enumerate(lines) if _open(line) and dateline_in(line.text)), -1)
    for place, line in enumerate(lines):
        if not _open(line) or place == dateline or photo_in(line.text) or byline_in(line.text):
            continue
        if words_in(line.text) >= LONG and not (place == 0 and not is_statement(line.text)):
            return place
        if is_paragraph(line.text) and place > dateline and not reads_like_caption(line.text) and place > 0:
            return place
    return _last_resort(lines)


def _last_resort(lines: tuple[Line, ...]) -> int:
    """No line reads like a paragraph: take everything after the title and the dateline for the text."""
    for place, line in enumerate(lines):
        if _open(line) and words_in(line.text) >= TITLE_WORDS:
            rest = (
                p for p in range(place + 1, len(lines)) if _open(lines[p]) and not is_about(lines[p].text)
            )
            return next(rest, len(lines))
    return len(lines)


def _sorted(line: Line, title: Line | None, dateline: Line | None) -> Line:
    if title is not None and line.number == title.number:
        return replace(line, kind=Kind.TITLE, why="")
    if not _open(line):
        return line
    if dateline is not None and line.number == dateline.number:
        return replace(line, kind=Kind.DATELINE)
    if title is not None and _extends(line, title) and not dateline_in(line.text):
        return drop(line, f"repeats line {title.number}")
    return _by_words(line) or _by_place(line, title)


def _by_words(line: Line) -> Line | None:
    """Sort a line that says itself what it is."""
    text = line.text
    if dateline_in(text) or is_time_alone(text) or is_relative(text):
        return replace(line, kind=Kind.DATELINE, why="another date")
    if byline_in(text):
        return replace(line, kind=Kind.BYLINE)
    if is_credit(text) or (photo_in(text) and not _is_place(text)):
        return replace(line, kind=Kind.CAPTION)
    return None


def _is_place(text: str) -> bool:
    """Whether a line is `Aden - Reuters`: a place and who reports, and no caption with its credit."""
    most = PLACE_WORDS - ("(" in text[1:])
    return bool(place_line(text)) and words_in(text) <= most and not reads_like_caption(text)


def _by_place(line: Line, title: Line | None) -> Line:
    if title is None or line.number < title.number:
        return _above_title(line, title)
    if place_line(line.text):
        return replace(line, kind=Kind.BYLINE)
    if reads_like_caption(line.text):
        return replace(line, kind=Kind.CAPTION)
    if is_paragraph(line.text):
        return replace(line, kind=Kind.PARAGRAPH, why="between title and dateline; a summary by the outlet?")
    if 2 <= words_in(line.text) <= 4:
        return replace(line, kind=Kind.BYLINE, why="a line of few words below the title")
    return replace(line, kind=Kind.CAPTION, why="between title and text; a caption or a subtitle?")


def _above_title(line: Line, title: Line | None) -> Line:
    near = title is not None and line.block == title.block
    if key_of(line.text) in GENRE_KEYS or (near and KICKER_WORDS < words_in(line.text) < LONG):
        return replace(line, kind=Kind.KICKER)
    return drop(line, "above the title; the name of a section or page?")


def _second_captions(lines: list[Line]) -> list[Line]:
    """Keep the first caption with its credit; other pictures and uncertain lines are dropped, and listed."""
    captions = [line for line in lines if line.kind is Kind.CAPTION]
    sure = [line for line in captions if not line.why]
    bylines = [line for line in lines if line.kind is Kind.BYLINE]
    author = next((line for line in bylines if not line.why), next(iter(bylines), None))
    kept = [*_first_photo(sure or captions), *([author] if author else [])]
    return [_unless_kept(line, kept) for line in lines]


def _unless_kept(line: Line, kept: list[Line]) -> Line:
    if line.kind is Kind.CAPTION and line not in kept:
        return drop(line, line.why or "caption of another picture")
    if line.kind is Kind.BYLINE and line not in kept:
        return drop(line, line.why or "another byline")
    return line


def _first_photo(captions: list[Line]) -> list[Line]:
    """Return the first caption, and the credit that stands on the next line, or before it."""
    if len(captions) > 1 and is_credit(captions[1].text) and not photo_in(captions[0].text):
        return captions[:2]
    if len(captions) > 1 and is_credit(captions[0].text) and not photo_in(captions[1].text):
        return captions[:2]
    return captions[:1]


def _extends(line: Line, title: Line) -> bool:
    one, other = key_of(line.text), key_of(title.text)
    return fits(line.text, 2 * LONG) and words_in(title.text) >= TITLE_WORDS and one.startswith(other)


def _open(line: Line) -> bool:
    return line.kind is Kind.UNSORTED
