"""What is put right by itself: hidden characters, stretched letters, dates, quotes; and nothing else."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from mujaz.check.mend.characters import mend_characters
from mujaz.check.mend.dates import mend_dates
from mujaz.check.mend.mend import mended
from mujaz.cli.fix import command
from mujaz.read.characters import find_bad_characters
from tests.check.right_library import RIGHT

PATH = "briefs/2025/2025-03-04-library.md"
TEXT = (RIGHT / PATH).read_text(encoding="utf-8")


def test_the_right_library_stays_as_it_is() -> None:
    assert mended(PATH, TEXT) == TEXT


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("صباح اليوم", "صباح \u202eاليوم\u202c"),
        ("وهي عند", "وهي عنـــد"),
        ("library now", "li\u00adbrary\u200b now"),
        ("retrieved: 2025-03-05", "retrieved: 2025/3/5"),
        (
            "published: 2025-03-04T09:30+03:00\n  retrieved: 2025-03-05",
            "published: 2025-03-04T09:30+03:00\n  retrieved: ٢٠٢٥-٠٣-٠٥",
        ),
        ("    ar: «عاد القراء", "    ar: «عادَ القرّاء"),
    ],
    ids=["direction", "stretched", "invisible", "slashes", "Arabic digits", "vowel marks in a quote"],
)
def test_a_slip_is_put_right(old: str, new: str) -> None:
    assert old in TEXT
    assert mended(PATH, TEXT.replace(old, new, 1)) == TEXT


@pytest.mark.parametrize(
    "front",
    [
        "published: 3/4/2025",
        "published: 2025-13-45",
        "published: soon",
        "updated: 2025-03-05  # 4/3/25",
        "url: https://a.example/2025/3/4",
    ],
)
def test_a_date_that_may_mean_two_days_is_left(front: str) -> None:
    assert mend_dates(front) == front


@pytest.mark.parametrize(
    ("front", "wanted"),
    [
        ("published: 25/3/2025", "published: 2025-03-25"),
        ("  retrieved: '2025.03.05'", "  retrieved: 2025-03-05"),
        ("  - {date: 2025/3/7, note: {en: x}}", "  - {date: 2025-03-07, note: {en: x}}"),
        (
            "source: {outlet: a, published: 5/5/2025, rights: link}",
            "source: {outlet: a, published: 2025-05-05, rights: link}",
        ),
    ],
)
def test_a_date_that_is_clear_is_written_as_it_must_stand(front: str, wanted: str) -> None:
    assert mend_dates(front) == wanted


def test_what_is_allowed_is_left() -> None:
    text = TEXT.replace("أبوابها\n", "أبـــوابها\n", 1).replace(
        "tags:", "allow: {T301: the headline is stretched}\ntags:", 1
    )
    assert mended(PATH, text) == text


@given(st.text(alphabet="اب ـ\u200b\u200c\u202e\u2028\n\x00\x85aم،", max_size=40))
def test_after_the_mend_nothing_is_left_to_mend(text: str) -> None:
    once = mend_characters("a.md", text)
    assert [it.code for it in find_bad_characters("a.md", once) if it.code not in {"T204", "T205"}] == []
    assert mend_characters("a.md", once) == once


def test_the_changes_are_shown_first_and_written_on_request(tmp_path: Path) -> None:
    shutil.copytree(RIGHT, tmp_path, dirs_exist_ok=True)
    wrong = TEXT.replace("صباح اليوم", "صباح \u202eاليوم", 1).replace("\n", "\r\n").encode()
    (tmp_path / PATH).write_bytes(wrong)
    shown = CliRunner().invoke(command, ["briefs"], obj=tmp_path, standalone_mode=False)
    assert shown.return_value == 1
    assert "صباح \\u202eاليوم" in shown.output
    assert (tmp_path / PATH).read_bytes() == wrong
    assert CliRunner().invoke(command, ["--apply"], obj=tmp_path, standalone_mode=False).return_value == 0
    assert (tmp_path / PATH).read_bytes() == TEXT.replace("\n", "\r\n").encode()
    assert CliRunner().invoke(command, [], obj=tmp_path, standalone_mode=False).return_value == 0


def test_a_path_that_is_not_asked_for_is_left(tmp_path: Path) -> None:
    shutil.copytree(RIGHT, tmp_path, dirs_exist_ok=True)
    (tmp_path / PATH).write_text(TEXT.replace("صباح", "صبـــاح", 1), encoding="utf-8")
    done = CliRunner().invoke(command, ["content", "--apply"], obj=tmp_path, standalone_mode=False)
    assert done.return_value == 0
    assert "صبـــاح" in (tmp_path / PATH).read_text(encoding="utf-8")
