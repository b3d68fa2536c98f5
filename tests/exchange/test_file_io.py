"""Files outside the archive: each fault is one finding with a fix; a file is replaced whole or not at all."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from mujaz.exchange import file_io
from mujaz.exchange.file_io import read_external_file, read_project_file, replace_file, write_new_file
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
def test_a_link_is_neither_read_nor_replaced(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    (tmp_path / "link.md").symlink_to(tmp_path / "secret")
    message = "This is a symbolic link."
    assert refusal(read_project_file, tmp_path, "link.md") == ("link.md", message)
    assert refusal(replace_file, tmp_path, "link.md", b"new") == ("link.md", message)
    assert (tmp_path / "secret").read_text(encoding="utf-8") == "secret"


def test_a_project_file_is_named_by_its_path_in_the_project(tmp_path: Path) -> None:
    assert refusal(read_project_file, tmp_path, "memory.tmx")[0] == "memory.tmx"
    (tmp_path / "memory.tmx").write_bytes(b"<tmx/>")
    assert read_project_file(tmp_path, "memory.tmx") == b"<tmx/>"


def test_a_new_file_never_replaces_another(tmp_path: Path) -> None:
    write_new_file("a.xlf", b"one", tmp_path)
    assert refusal(write_new_file, "a.xlf", b"two", tmp_path) == ("a.xlf", "The file exists already.")
    assert (tmp_path / "a.xlf").read_bytes() == b"one"
    assert refusal(write_new_file, "none/a.xlf", b"", tmp_path)[1].startswith("The file cannot be written")


def test_a_replaced_file_keeps_its_mode_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    replace_file(tmp_path, "briefs/a.md", b"one")
    (tmp_path / "briefs/a.md").chmod(0o600)
    replace_file(tmp_path, "briefs/a.md", b"two")
    assert (tmp_path / "briefs/a.md").read_bytes() == b"two"
    assert stat.S_IMODE((tmp_path / "briefs/a.md").stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / "briefs").iterdir()] == ["a.md"]


def test_where_a_file_cannot_be_replaced_the_old_one_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    replace_file(tmp_path, "a.md", b"one")
    monkeypatch.setattr(Path, "replace", fail)
    assert refusal(replace_file, tmp_path, "a.md", b"two")[1].endswith("(No space left on device).")
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]
    assert (tmp_path / "a.md").read_bytes() == b"one"
