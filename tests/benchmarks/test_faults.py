"""The list of long tests finds its parts; a table says what was wrong; a command dies where it must."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.faults.__main__ import main, part_names
from benchmarks.faults.killed_site import site_digest
from benchmarks.faults.options import Table
from tests.project import ROOT


def test_parts_are_found_by_being_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert "kills" in part_names()
    assert not {"options", "killed_site", "killed_commands", "dying_command"} & set(part_names())
    with pytest.raises(SystemExit):
        main(["nothing-of-that-name"])
    assert "there are " in capsys.readouterr().err


def test_a_table_is_markdown_with_its_faults_below() -> None:
    table = Table(("what", "points"), [("a build", 3)], ["point 2: the site is mixed."])
    assert table.text() == "| what | points |\n| --- | --- |\n| a build | 3 |\n- point 2: the site is mixed."


def test_a_site_has_the_digest_of_its_paths_and_bytes(tmp_path: Path) -> None:
    assert site_digest(tmp_path) == ""
    (tmp_path / "a").write_bytes(b"a")
    first = site_digest(tmp_path)
    (tmp_path / "a").rename(tmp_path / "b")
    assert len({"", first, site_digest(tmp_path)}) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL.")
def test_a_command_dies_at_the_change_that_it_is_told(tmp_path: Path) -> None:
    def codes(call: int) -> tuple[int, str]:
        command = [
            sys.executable,
            "-m",
            "benchmarks.faults.dying_command",
            str(tmp_path),
            str(call),
            "schema",
        ]
        process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        return process.returncode, process.stdout

    assert codes(3) == (-signal.SIGKILL, "")
    code, output = codes(0)
    assert code == 0
    assert int(output.split()[-1]) > 3
