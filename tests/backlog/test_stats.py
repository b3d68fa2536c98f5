"""`build.py stats`, as cases: files of an archive, options, and what it says."""

import json
import shlex
from pathlib import Path

import pytest

from mujaz.build import incremental
from mujaz.build.stats import CACHE, archive_stats, load_stats
from mujaz.cli.main import run
from mujaz.workers import processors as workers
from tests.casefile import Case, agree, read_cases, write_files

CASES = read_cases(Path(__file__).parent / "cases")
SETTINGS = "site_name: Trial\nextra: {mujaz: {languages: [en, ar]}}\n"
BRIEF = "briefs/2025/2025-03-04-library.md"
DRAFT = """\
---
title: {ar: مكتبة, en: A library}
source: {outlet: wire, url: https://example.org/a, published: 2025-03-04, rights: full}
language: ar
translation: en
status: draft
---

فتحت المكتبة.
"""


def lay_out(root: Path, **files: str) -> None:
    for path, text in {"mkdocs.yml": SETTINGS, **files}.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_stats_answer_as_the_case_says(
    case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay_out(tmp_path)
    write_files(case, tmp_path)
    for _ in range(2):  # the second time from what was kept
        code = run(tmp_path, ["stats", *shlex.split(case["command"])])
        captured = capsys.readouterr()
        agree(case, "\n".join([*(captured.out + captured.err).splitlines(), f"exit {code}"]))


def test_data_hold_every_queue_to_its_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay_out(tmp_path, **{f"briefs/2025/2025-03-{day:02}-library.md": DRAFT for day in range(1, 21)})
    assert run(tmp_path, ["stats", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert {queue["queue"]: len(queue["items"]) for queue in data["queues"]} == {
        "translation": 20,
        "archive": 20,
    }
    assert data["queues"][0]["items"][0] == {
        "id": "2025-03-01-library",
        "file": "briefs/2025/2025-03-01-library.md",
        "line": 9,
        "since": "2025-03-04",
        "count": 1,
        "total": 1,
        "names": [],
    }
    assert (data["by_status"], data["people"], data["unreadable"]) == ({"draft": 20}, [], [])


def test_an_edit_is_seen_and_a_deleted_brief_forgotten(tmp_path: Path) -> None:
    lay_out(tmp_path, **{BRIEF: DRAFT, "briefs/2025/2025-03-05-other.md": DRAFT})
    assert [len(queue.items) for queue in archive_stats(tmp_path).backlog.queues] == [2, 2]
    lay_out(tmp_path, **{BRIEF: f"{DRAFT}\n> The library has opened.\n"})
    assert [len(queue.items) for queue in archive_stats(tmp_path).backlog.queues] == [1, 2]
    (tmp_path / BRIEF).unlink()
    assert archive_stats(tmp_path).backlog.briefs == 1


def test_a_new_record_is_seen_by_briefs_that_were_kept(tmp_path: Path) -> None:
    quote = "quotes: [{speaker: salma, reported: {en: It opens., ar: ستفتح.}}]\n"
    lay_out(tmp_path, **{BRIEF: DRAFT.replace("status:", f"{quote}status:")})
    assert "speaker" in {queue.code for queue in archive_stats(tmp_path).backlog.queues}
    record = "---\ntype: person\nnames: {ar: سلمى, en: Salma}\nwikidata: Q1\n---\n"
    lay_out(tmp_path, **{"content/entities/salma.md": record})
    codes = {queue.code for queue in archive_stats(tmp_path).backlog.queues}
    assert codes == {"translation", "archive", "description"}


def test_a_damaged_memory_is_thrown_away(tmp_path: Path) -> None:
    lay_out(tmp_path, **{BRIEF: DRAFT})
    before = archive_stats(tmp_path)
    (tmp_path / CACHE).write_bytes(b"damaged")
    assert archive_stats(tmp_path) == before
    assert load_stats(tmp_path / CACHE, "another version").works == {}


@pytest.mark.parametrize("options", [["--json"], [], ["--lang", "ar"]])
def test_names_that_no_terminal_can_show_do_no_harm(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    lay_out(tmp_path, **{BRIEF: DRAFT})
    (tmp_path / BRIEF).rename(tmp_path / "briefs/2025/2025-03-04-\udcff\u202e.md")
    (tmp_path / "briefs/2025/2025-03-05-bytes.md").write_bytes(b"---\n\xff\n---\n")
    assert run(tmp_path, ["stats", *options]) == 1
    captured = capsys.readouterr()
    (captured.out + captured.err).encode("utf-8")
    assert "\u202e" not in captured.out or "--json" in options


def test_settings_that_are_broken_are_told_of_without_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay_out(tmp_path, **{"mkdocs.yml": "extra: ["})
    assert run(tmp_path, ["stats"]) == 2
    assert capsys.readouterr().err.startswith("mkdocs.yml:2:1: F102 ")


def test_the_answer_does_not_depend_on_the_number_of_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_out(tmp_path, **{f"briefs/2025/2025-03-{day:02}-library.md": DRAFT for day in range(1, 10)})
    alone = archive_stats(tmp_path)
    (tmp_path / CACHE).unlink()
    monkeypatch.setenv("MUJAZ_JOBS", "2")
    monkeypatch.setattr(workers, "FEW", 2)
    monkeypatch.setattr(incremental, "BATCH", 2)
    assert archive_stats(tmp_path) == alone
