"""The build lock keeps other processes out and lets go of dead ones."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mujaz.model.finding import MujazError
from mujaz.publish.build_lock import LOCK, locked

TRY = """
import os, pathlib, sys
from mujaz.publish.build_lock import locked
with locked(pathlib.Path(sys.argv[1])):
    pass
"""
DIE = TRY.replace("pass", "os._exit(7)")


def run(code: str, root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, str(root)], capture_output=True, text=True, check=False
    )


def test_another_process_is_refused_until_the_lock_is_free(tmp_path: Path) -> None:
    with locked(tmp_path):
        assert "P202" in run(TRY, tmp_path).stderr
    assert run(TRY, tmp_path).returncode == 0


def test_a_process_that_dies_frees_the_lock(tmp_path: Path) -> None:
    assert run(DIE, tmp_path).returncode == 7
    with locked(tmp_path):
        pass


def test_an_error_inside_frees_the_lock(tmp_path: Path) -> None:
    with pytest.raises(KeyError), locked(tmp_path):
        raise KeyError
    with locked(tmp_path):
        pass


@pytest.mark.skipif(os.name == "nt", reason="Links need rights of their own on Windows.")
def test_a_link_in_the_place_of_the_lock_leaves_its_target_alone(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_text("text", encoding="utf-8")
    (tmp_path / LOCK).parent.mkdir()
    (tmp_path / LOCK).symlink_to(target)
    with pytest.raises(MujazError, match="P202"), locked(tmp_path):
        pass
    assert target.read_text(encoding="utf-8") == "text"
