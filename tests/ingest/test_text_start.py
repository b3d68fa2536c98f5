"""Tests where the text starts on pages without a line in the shape of a paragraph."""

import pytest

from mujaz.ingest.layout.text_start import find_text_start
from mujaz.ingest.text.lines import split_lines

TITLE = "السوق القديم يفتح من جديد"


@pytest.mark.parametrize(
    ("below", "start"),
    [
        (["عاد الباعة اليوم"], 1),
        (["نشر: 3 آذار 2025", "عاد الباعة اليوم"], 2),
        (["نشر: 3 آذار 2025", "10:30", "بقلم: هاجر بن سالم", "عاد الباعة اليوم"], 4),
        (["نشر: 3 آذار 2025"], 2),
    ],
)
def test_short_text_starts_behind_dateline_and_byline(below: list[str], start: int) -> None:
    assert find_text_start(split_lines("\n".join([TITLE, *below]))) == start
