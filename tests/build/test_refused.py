"""A full disk, or a place that nobody may write to, is told in a sentence, and the site stays as it was."""

import errno
import os

import pytest

from mujaz.build.build import run_build
from mujaz.cli.main import run
from tests.small_archive.site import LittleSite

BRIEF = "2024-10-09-news-1"


@pytest.mark.parametrize("reason", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_refusal_is_told_without_a_traceback(
    site: LittleSite, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], reason: int
) -> None:
    run_build(site.order(), print)
    before = site.files()
    site.little.briefs[BRIEF].title = "Other news"
    site.write()

    def full(descriptor: int, data: bytes) -> None:
        raise OSError(reason, os.strerror(reason))

    with monkeypatch.context() as patch:
        patch.setattr("mujaz.publish.write_file._write", full)
        assert run(site.root, ["build"]) == 2
    told = capsys.readouterr().err
    assert os.strerror(reason) in told
    assert told.endswith("then run the command again.\n")
    assert site.files() == before
    assert run(site.root, ["build"]) == 0
    assert site.files() == site.expected()


def test_a_bug_keeps_its_traceback(site: LittleSite, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(descriptor: int, data: bytes) -> None:
        raise FileNotFoundError(errno.ENOENT, "No such file")

    monkeypatch.setattr("mujaz.publish.write_file._write", missing)
    with pytest.raises(FileNotFoundError):
        run(site.root, ["build"])
