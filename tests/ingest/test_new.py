"""Tests the command `new` from the command line: written files, refusals, and messages."""

import io
import json
import sys
from pathlib import Path

import pytest

from mujaz.cli.main import run
from tests.ingest.archive import BRIEF, CAPTURE, HTML, OTHER, PAGE, files


def test_a_draft_and_its_capture_are_written(
    root: Path, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(root, ["new", page]) == 0
    assert set(files(root)) == {"content/outlets/river-news.yml", BRIEF, CAPTURE}
    assert (root / CAPTURE).read_bytes() == Path(page).read_bytes()
    output = capsys.readouterr().out
    assert f"Wrote {BRIEF} and {CAPTURE}." in output
    assert "line 33: \u2068جميع الحقوق محفوظة © 2025 شركة ضفاف للإعلام\u2069" in output


def test_nothing_that_exists_is_overwritten(
    root: Path, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(root, ["new", page]) == 0
    before = files(root)
    assert run(root, ["new", page]) == 1
    assert f"Nothing was written: {BRIEF} has the same bytes." in capsys.readouterr().out
    assert run(root, ["new", page, "--again"]) == 1
    assert f"Nothing was written: {BRIEF} exists. Give another id with '--id'." in capsys.readouterr().out
    assert files(root) == before


def test_another_id_makes_another_brief(root: Path, page: str) -> None:
    assert run(root, ["new", page]) == 0
    assert run(root, ["new", page, "--again", "--id", "2025-03-18-canal"]) == 0
    assert "briefs/2025/2025-03-18-canal.md" in files(root)


def test_a_file_in_the_way_of_the_capture_keeps_the_brief_from_being_written(root: Path, page: str) -> None:
    (root / "content/captures").mkdir()
    (root / CAPTURE).write_text("somebody's notes", encoding="utf-8")
    before = files(root)
    assert run(root, ["new", page]) == 1
    assert files(root) == before


def test_a_dry_run_shows_the_draft_and_writes_nothing(
    root: Path, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(root)
    assert run(root, ["new", page, "--dry-run"]) == 0
    output = capsys.readouterr().out
    assert f"Would write {BRIEF} and {CAPTURE}:" in output
    assert output.count("> [untranslated]") == 5
    assert files(root) == before


def test_several_inputs_are_taken_in_one_after_the_other(root: Path, page: str, tmp_path: Path) -> None:
    second = tmp_path / "second.txt"
    second.write_text(OTHER, encoding="utf-8")
    assert run(root, ["new", page, str(second), str(tmp_path / "missing.txt")]) == 2
    assert sum(name.startswith("briefs/") for name in files(root)) == 2


def test_the_same_article_twice_in_one_run_is_written_once(
    root: Path, page: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again = tmp_path / "again.txt"
    again.write_text(PAGE.replace("900", "950"), encoding="utf-8")
    assert run(root, ["new", page, str(again), "--dry-run"]) == 0
    assert run(root, ["new", page, str(again)]) == 1
    assert f"{BRIEF} has nearly the same words" in capsys.readouterr().out
    assert sum(name.startswith("briefs/") for name in files(root)) == 1


def test_standard_input_is_an_input(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert run(root, ["new", "-"]) == 0
    assert capsys.readouterr().out.startswith("standard input:")
    assert BRIEF in files(root)


def test_line_ends_of_windows_and_a_byte_order_mark_change_nothing_but_the_digest(
    root: Path, page: str, tmp_path: Path
) -> None:
    other = tmp_path / "windows.txt"
    other.write_bytes(b"\xef\xbb\xbf" + PAGE.replace("\n", "\r\n").encode())
    assert run(root, ["new", page, "--id", "2025-03-18-one"]) == 0
    assert run(root, ["new", str(other), "--again", "--id", "2025-03-18-two"]) == 0
    one, two = ((root / f"briefs/2025/2025-03-18-{name}.md").read_text("utf-8") for name in ("one", "two"))
    changed = [(a, b) for a, b in zip(one.splitlines(), two.splitlines(), strict=True) if a != b]
    assert [a.split(":")[0].strip() for a, _ in changed] == ["capture", "sha256"]


def test_json_is_one_object_for_each_input(
    root: Path, page: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second = tmp_path / "second.txt"
    second.write_text(OTHER, encoding="utf-8")
    assert run(root, ["new", page, str(second), "--json", "--dry-run"]) == 0
    first, other = map(json.loads, capsys.readouterr().out.splitlines())
    assert first["outlet"] == "river-news"
    assert first["published"] == "2025-03-18T19:45+03:00"
    assert first["photo"] == {"caption": "مزارع يتفقد قناة جافة غرب الرمادي", "credit": "رويترز"}
    assert [line["line"] for line in first["dropped"]] == [1, 2, 6, 14, 16, 18, 24, 26, 30, 31, 32, 33]
    for quote in first["quotes"]:
        assert first["paragraphs"][quote["segment"] - 1][quote["start"] : quote["end"]] == quote["text"]
    assert other["published"] == "2025-02-02"
    assert not first["written"]


def test_an_html_page_keeps_its_bytes_and_its_ending(root: Path, tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="the extra 'ingest' is not installed")
    path = tmp_path / "saved"
    path.write_text(HTML, encoding="utf-8")
    assert run(root, ["new", str(path)]) == 0
    captures = [name for name in files(root) if name.startswith("content/captures/")]
    assert captures == ["content/captures/2025-03-18-aljsr-alqdim-ifth-jdid.html"]
    assert (root / captures[0]).read_bytes() == path.read_bytes()


def test_an_address_of_this_machine_is_not_fetched_unless_asked_for(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(root, ["new", "http://127.0.0.1:9/a"]) == 2
    assert capsys.readouterr().err == (
        "http://127.0.0.1:9/a:1:1: S401 (error) '127.0.0.1' is not an address of the open internet. "
        "Add '--allow-local' if you mean your own network.\n"
    )


def test_json_has_an_object_for_an_input_that_cannot_be_read(
    root: Path, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(root, ["new", "missing.txt", page, "--json"]) == 2
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert set(first) == {"input", "error"}
    assert first["error"].startswith("missing.txt:1:1: T102 ")
    assert second["written"]


def test_private_captures_stay_out_of_git(root: Path, page: str) -> None:
    assert run(root, ["new", page, "--private"]) == 0
    assert CAPTURE.replace("captures/", "captures/private/") in files(root)


def test_what_a_person_says_goes_before_what_the_text_says(root: Path, page: str) -> None:
    options = ["--url", "https://rivernews.example/a/1", "--archive-url", "https://archive.example/1"]
    assert run(root, ["new", page, *options, "--rights", "excerpt", "--retrieved", "2025-03-19"]) == 0
    draft = (root / BRIEF).read_text(encoding="utf-8")
    for line in (
        "url: https://rivernews.example/a/1",
        "archive: https://archive.example/1",
        "rights: excerpt",
    ):
        assert f"  {line}\n" in draft
    assert "  retrieved: 2025-03-19\n" in draft
