"""What many machines build is what one machine builds, byte for byte, whoever dies meanwhile."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mujaz.cluster.build import run_build
from mujaz.cluster.store import open_store
from mujaz.publish.target_folder import SITE_FILES
from tests.cluster.engines import REPORTED, cluster, killing, order
from tests.small_archive.site import LittleSite
from tests.whole import differences, files_below


@pytest.fixture(scope="module")
def workers() -> Iterator[Any]:
    with cluster(processes=True) as started:
        yield started


def test_two_processes_build_the_same_site(large: LittleSite, workers: Any, tmp_path: Path) -> None:
    far = tmp_path / "far"
    built = run_build(order(large.root, workers.scheduler_address, str(far)), REPORTED.append)
    assert built.published
    assert differences(files_below(far), large.files()) == []
    assert built.pages == sum(path.endswith("/index.html") for path in large.files())
    assert [path.name for path in tmp_path.iterdir()] == ["far"]


def test_briefs_that_are_sent_along_make_the_same_site(
    large: LittleSite, workers: Any, tmp_path: Path
) -> None:
    """Nothing but the stores is asked for: the checkout's path means nothing to the workers."""
    far, work = tmp_path / "far", tmp_path / "work"
    built = run_build(order(large.root, workers.scheduler_address, str(far), str(work)), REPORTED.append)
    assert built.published
    assert differences(files_below(far), large.files()) == []
    assert [path for path in work.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("moment", ["lists/*", "index.html"], ids=["reading", "writing"])
def test_a_worker_killed_midway_changes_nothing(
    large: LittleSite, workers: Any, tmp_path: Path, moment: str
) -> None:
    far, work = tmp_path / "far", tmp_path / "work"
    with killing(workers, tmp_path, moment) as killed:
        built = run_build(order(large.root, workers.scheduler_address, str(far), str(work)), REPORTED.append)
    assert killed
    assert built.published
    assert differences(files_below(far), large.files()) == []


def test_the_old_folder_gives_way_whole(large: LittleSite, workers: Any, tmp_path: Path) -> None:
    (tmp_path / "far" / "data").mkdir(parents=True)
    for name in (*SITE_FILES, "old.html"):
        (tmp_path / "far" / name).write_text("old", encoding="utf-8")
    run_build(order(large.root, workers.scheduler_address, f"file://{tmp_path}/far"), REPORTED.append)
    assert differences(files_below(open_store(str(tmp_path / "far")).folder or tmp_path), large.files()) == []
