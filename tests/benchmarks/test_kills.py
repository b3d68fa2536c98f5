"""The kills are a part of the long tests, their table is Markdown, and a command dies where it must."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.faults.__main__ import parts
from benchmarks.faults.kill_table import KillTable
from benchmarks.faults.killed_site import site_digest
from tests.project import ROOT


def test_the_kills_are_a_part_and_their_helpers_are_none() -> None:
    assert "kills" in parts()
    assert not {"kill_table", "killed_site", "killed_commands", "dying_command"} & parts().keys()


def test_a_table_is_markdown_with_its_faults_below() -> None:
    table = KillTable([("a build", 3, 3, 1, 1, 1, 3)], ["point 2: the site is mixed."])
    assert table.text().splitlines()[2:] == [
        "| a build | 3 | 3 | 1 | 1 | 1 | 3 |",
        "- point 2: the site is mixed.",
    ]


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
