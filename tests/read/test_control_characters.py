"""Pages use control characters as markers, so no text that is read may contain one."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from mujaz.read.characters import replace_control_characters
from mujaz.read.read_file import read_brief_file
from mujaz.site.fragments import HEADING_LEVEL, LANGUAGE_ROOT, ROOT, SEPARATOR
from tests.project import BRIEF

MARKS = (SEPARATOR, LANGUAGE_ROOT, HEADING_LEVEL, ROOT)


@given(st.text(st.sampled_from(["\x00", *MARKS, "\n", "\t", "ا", "a"])))
def test_no_mark_survives_reading(text: str) -> None:
    read = replace_control_characters(text)
    assert len(read) == len(text)
    assert not any(mark in read for mark in MARKS)
    assert [letter for letter in read if letter in "\n\tاa"] == [
        letter for letter in text if letter in "\n\tاa"
    ]


def test_a_mark_in_a_body_is_a_finding_and_no_mark(tmp_path: Path) -> None:
    file = tmp_path / "briefs/2025/2025-03-04-library.md"
    file.parent.mkdir(parents=True)
    file.write_text(BRIEF.replace("صباح اليوم", f"صباح{LANGUAGE_ROOT} اليوم"), encoding="utf-8")
    reading = read_brief_file(tmp_path, "briefs/2025/2025-03-04-library.md")
    assert [finding.code for finding in reading.findings] == ["T203"]
    assert LANGUAGE_ROOT not in repr(reading.values)
    assert "\ufffd" in reading.values[0].segments[0].source.text


def test_a_mark_in_an_escape_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "briefs/2025/2025-03-04-library.md"
    file.parent.mkdir(parents=True)
    file.write_text(BRIEF.replace("ar: افتتاح مكتبة الحي", r'ar: "a\x02b"'), encoding="utf-8")
    (finding,) = read_brief_file(tmp_path, "briefs/2025/2025-03-04-library.md").findings
    assert (finding.code, finding.location.line) == ("F102", 2)
