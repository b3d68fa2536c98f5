"""What workers lay out for a while is gone afterwards, even where one of them was killed."""

import tempfile
from pathlib import Path

import pytest

from mujaz.cluster.build import run_build
from tests.cluster.engines import REPORTED, cluster, killing, order
from tests.small_archive.site import LittleSite


def test_no_worker_leaves_files_behind(
    large: LittleSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch, far, work = tmp_path / "scratch", tmp_path / "far", tmp_path / "work"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", None)
    with cluster(processes=True) as workers, killing(workers, work, "lists/*") as killed:
        built = run_build(order(large.root, workers.scheduler_address, str(far), str(work)), REPORTED.append)
    assert killed
    assert built.published
    assert list(scratch.rglob("mujaz-*")) == []
