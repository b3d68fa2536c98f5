"""The export of the archive as a translation memory: reviewed briefs, within their rights."""

from pathlib import Path

import pytest

from mujaz.cli.main import run
from mujaz.exchange.tmx_read import read_tmx
from mujaz.memory.archive_tmx import archive_tmx
from mujaz.read.records.brief import read_brief

BRIEF = """\
---
title: {{ar: سوق, en: A market}}
source: {{outlet: trial-gazette, url: https://example.org/a, published: 2025-03-04, rights: {rights}}}
language: ar
status: {status}
credits: {{translated: [r.k], reviewed: [s.m]}}
---

[excerpt] أولى

> One

ثانية

> Two

ثالثة
"""
PATH = "briefs/2025/2025-03-04-market.md"


@pytest.mark.parametrize(
    ("rights", "status", "texts"),
    [
        ("full", "reviewed", ["أولى", "ثانية"]),
        ("excerpt", "reviewed", ["أولى"]),
        ("link", "reviewed", []),
        ("full", "translated", []),
    ],
)
def test_only_what_may_be_published_goes_out(rights: str, status: str, texts: list[str]) -> None:
    brief, _ = read_brief(PATH, BRIEF.format(rights=rights, status=status))
    assert brief is not None
    memory = archive_tmx([brief])
    assert [unit.variants[0].text for unit in memory.units] == texts


@pytest.fixture
def root(tmp_path: Path) -> Path:
    file = tmp_path / "archive" / PATH
    file.parent.mkdir(parents=True)
    file.write_text(BRIEF.format(rights="full", status="reviewed"), encoding="utf-8")
    return tmp_path / "archive"


def test_what_goes_out_comes_in_again(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "Our archive.tmx"
    assert run(root, ["memory", "--export", str(file)]) == 0
    memory, findings = read_tmx("a.tmx", file.read_bytes())
    assert (len(memory.units), findings) == (2, ())
    assert run(root, ["memory", "--add", str(file)]) == 0
    assert (root / "content/memory/our-archive.tmx").read_bytes() == file.read_bytes()
    assert run(root, ["memory", "--add", str(file)]) == 2
    assert (
        "content/memory/our-archive.tmx:1:1: T102 (error) The file exists already." in capsys.readouterr().err
    )


def test_the_command_shows_score_place_and_both_texts(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(root, ["memory", "ثانية"]) == 0
    first, *texts = capsys.readouterr().out.splitlines()
    assert first.startswith("100% exact, 2025-03-04-market#s-")
    assert first.endswith(f"({PATH}:13:1)")
    assert texts == ["     \u2068ثانية\u2069", "     \u2068Two\u2069"]


def test_a_file_that_is_no_memory_is_not_taken_in(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.tmx"
    file.write_text("<html/>", encoding="utf-8")
    assert run(root, ["memory", "--add", str(file)]) == 2
    assert "X102 (error) This is no TMX" in capsys.readouterr().err
    assert not (root / "content/memory").exists()


def test_a_draft_of_new_shows_what_was_translated_before(root: Path, tmp_path: Path) -> None:
    old = "عادت الحركة صباح اليوم إلى سوق الحبوب في البلدة بعد إغلاق دام أربعة عشر شهراً كاملة."
    new = "وقال التجار إنهم ينتظرون موسم الحصاد المقبل حتى تعود الأسعار إلى ما كانت عليه من قبل."
    text = (root / PATH).read_text(encoding="utf-8").replace("ثانية", old).replace("أولى", f"{new} وأكثر")
    (root / PATH).write_text(text, encoding="utf-8")
    page = tmp_path / "page.txt"
    page.write_text(f"سوق الحبوب تعود\n\nالثلاثاء 4 آذار 2025\n\n{old}\n\n{new}\n", encoding="utf-8")
    assert run(root, ["new", str(page), "--id", "2025-03-04-again", "--again"]) == 0
    draft = (root / "briefs/2025/2025-03-04-again.md").read_text(encoding="utf-8")
    notes = [line for line in draft.splitlines() if line.startswith("# memory")]
    assert [line.partition(" from ")[0] for line in notes] == [
        "# memory: paragraph 1, 100% exact, filled in",
        "# memory: paragraph 2, 96% fuzzy,",
    ]
    assert f"{old}\n\n> Two\n\n{new}\n\n> [untranslated]\n" in draft
