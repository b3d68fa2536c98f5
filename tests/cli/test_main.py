"""The command line: exit codes, and one sentence instead of a traceback for what is no bug."""

import errno
from pathlib import Path

import click
import pytest

from mujaz.cli import main
from mujaz.cli.main import REMEDIES, run
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location


def fail_with(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Let every command end with an error."""

    def end(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(main.group, "main", end)


def test_an_unknown_command_is_refused_with_the_nearest_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, ["biuld"]) == 2
    assert "There is no command 'biuld'. Did you mean 'build'?" in capsys.readouterr().err


def test_the_help_lists_every_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, ["--help"]) == 0
    output = capsys.readouterr().out
    assert [name for name in main.COMMANDS if f"\n  {name} " not in output] == []


def test_a_file_that_cannot_be_read_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fail_with(monkeypatch, MujazError(Finding("T102", "It is gone.", "Put it back.", Location("a.md", 3, 2))))
    assert run(tmp_path, ["check"]) == 2
    assert capsys.readouterr().err == "a.md:3:2: T102 (error) It is gone. Put it back.\n"


def test_an_interruption_has_the_exit_code_of_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_with(monkeypatch, click.Abort())
    assert run(tmp_path, ["build"]) == 130


@pytest.mark.parametrize("number", REMEDIES)
def test_a_refusal_of_the_system_names_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], number: int
) -> None:
    fail_with(monkeypatch, OSError(number, "No", "site"))
    assert run(tmp_path, ["build"]) == 2
    message = capsys.readouterr().err
    assert f"The system refuses to go on: No (site). {REMEDIES[number]}, then run" in message


def test_any_other_error_of_the_system_is_a_bug_and_keeps_its_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_with(monkeypatch, OSError(errno.EBADF, "Bad file descriptor"))
    with pytest.raises(OSError, match="Bad file descriptor"):
        run(tmp_path, ["build"])
