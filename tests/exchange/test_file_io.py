"""Files outside the archive: each fault is one finding with a fix; a new file never replaces another."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from mujaz.exchange import file_io
from mujaz.exchange.file_io import read_external_file, read_project_file, write_new_file
from mujaz.model.finding import MujazError


def refusal(act: Callable[..., object], *arguments: object) -> tuple[str, str]:
    """Return path and message of the finding with which a file is refused."""
    with pytest.raises(MujazError) as refused:
        act(*arguments)
    finding = refused.value.finding
    assert finding.code == "T102"
    assert finding.fix.endswith(".")
    return finding.location.path, finding.message


def test_what_is_no_readable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, missing, large = str(tmp_path), str(tmp_path / "missing"), tmp_path / "large"
    assert refusal(read_external_file, folder) == (folder, "This is not a regular file.")
    assert refusal(read_external_file, missing)[1].startswith("The file cannot be read (No such file")
    assert refusal(read_external_file, "a\0b")[1] == "This is not the name of a file."
    large.write_bytes(b"12345")
    monkeypatch.setattr(file_io, "MAX_BYTES", 4)
    assert refusal(read_external_file, str(large))[1] == "The file has 5 bytes; at most 4 are read."


@pytest.mark.skipif(os.name != "posix", reason="Links are made as POSIX systems make them.")
def test_a_link_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    (tmp_path / "link.md").symlink_to(tmp_path / "secret")
    assert refusal(read_project_file, tmp_path, "link.md") == ("link.md", "This is a symbolic link.")


def test_a_project_file_is_named_by_its_path_in_the_project(tmp_path: Path) -> None:
    assert refusal(read_project_file, tmp_path, "memory.tmx")[0] == "memory.tmx"
    (tmp_path / "memory.tmx").write_bytes(b"<tmx/>")
    assert read_project_file(tmp_path, "memory.tmx") == b"<tmx/>"


def test_a_new_file_never_replaces_another(tmp_path: Path) -> None:
    path = str(tmp_path / "a.xlf")
    write_new_file(path, b"one")
    assert refusal(write_new_file, path, b"two") == (path, "The file exists already.")
    assert (tmp_path / "a.xlf").read_bytes() == b"one"
    assert refusal(write_new_file, str(tmp_path / "none/a.xlf"), b"")[1].startswith("The file cannot be")
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlf"]
