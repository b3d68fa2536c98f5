"""Tests the inputs that `new` refuses, and its messages for them."""

from pathlib import Path

import pytest

from mujaz.cli.main import run
from tests.ingest.archive import PAGE, files

BAD = {
    "empty": b"",
    "only blanks": b" \n\n\t\n",
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "noise": bytes(range(256)) * 8,
    "broken utf-16": b"\xff\xfe\x41",
    "numbers": b"1\n2\n3\n",
    "menu alone": "الرئيسية\nسياسة\nاقتصاد\n".encode(),
    "too long": b"a" * 2_000_001,
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_article_gets_a_sentence_and_code_2(
    name: str, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(BAD[name])
    before = files(root)
    assert run(root, ["new", str(path)]) == 2
    assert capsys.readouterr().err.startswith((f"{path}:1:1: T101 ", f"{path}:1:1: T102 "))
    assert files(root) == before


@pytest.mark.parametrize(("encoding", "named"), [("utf-16", "UTF-16"), ("cp1256", "windows-1256")])
def test_other_encodings_are_named_and_refused(
    encoding: str, named: str, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(PAGE.encode(encoding))
    before = files(root)
    assert run(root, ["new", str(path)]) == 2
    message = capsys.readouterr().err
    assert f"T101 (error) The file is not UTF-8; it looks like {named}" in message
    assert f"iconv -f {named.upper()} -t UTF-8" in message
    assert files(root) == before


@pytest.mark.parametrize("arguments", [
    ["--outlet", "river-nws"],
    ["--id", "Not An Id"],
    ["--url", "rivernews.example/a/1"],
    ["--rights", "all"],
    ["--retrieved", "yesterday"],
    ["second.txt", "--id", "2025-01-01-x"],
])  # fmt: skip
def test_options_that_cannot_be_meant_get_a_sentence_and_code_2(
    arguments: list[str], root: Path, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(root, ["new", page, *arguments]) == 2
    message = capsys.readouterr().err
    assert "Error: " in message
    assert "Traceback" not in message


def test_a_folder_and_a_missing_file_get_a_sentence_and_code_2(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(root, ["new", str(tmp_path), str(tmp_path / "missing.txt")]) == 2
    first, second = capsys.readouterr().err.splitlines()
    assert first == (
        f"{tmp_path}:1:1: T102 (error) The file cannot be read (Is a directory). "
        "Give the path of a text or HTML file, an address, or '-' for standard input."
    )
    assert second.startswith(f"{tmp_path}/missing.txt:1:1: T102 ")
