"""What goes wrong is said in words, and published is only what one machine would publish."""

import pickle
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mujaz.build.build import build
from mujaz.build.result import BuildOptions
from mujaz.check.formats.text import format_findings
from mujaz.cli.main import run
from mujaz.cluster.build import run_build
from mujaz.cluster.error import ClusterError
from mujaz.cluster.job import CONTEXT, RUN, BuildJob
from mujaz.cluster.store import Store, open_store
from mujaz.cluster.worker_context import WorkerContext, worker_state
from mujaz.model.finding import MujazError
from mujaz.model.library import Library
from mujaz.model.settings import Settings
from tests.cluster.engines import REPORTED, cluster, order
from tests.project import ROOT
from tests.small_archive.site import LittleSite
from tests.whole import differences, files_below

NOBODY = "tcp://127.0.0.1:9"
WITHOUT = """
import sys
sys.modules["distributed"] = None
from pathlib import Path
from mujaz.cli.main import run
sys.exit(run(Path(sys.argv[1]), ["build", "--scheduler", "tcp://127.0.0.1:9"]))
"""
OTHER = WorkerContext("another version", Settings(), Library(), b"", (), {}, "", {})


@pytest.fixture(scope="module")
def threads() -> Iterator[Any]:
    with cluster(processes=False) as started:
        yield started


@pytest.fixture
def broken(small: LittleSite) -> LittleSite:
    small.little.broken["briefs/2024/2024-10-28-news-2.md"] = "no front matter\n"
    small.write()
    return small


def test_a_folder_stays_as_it_is_where_briefs_have_errors(broken: LittleSite, threads: Any) -> None:
    built = run_build(
        order(broken.root, threads.scheduler_address, str(broken.root / "far")), REPORTED.append
    )
    assert not built.published
    assert format_findings(built.findings).splitlines() == broken.findings()[1]
    assert [path.name for path in broken.root.iterdir() if "far" in path.name] == []


def test_keep_going_publishes_what_one_machine_would(broken: LittleSite, threads: Any) -> None:
    assert build(BuildOptions(broken.root, broken.site, keep_going=True), REPORTED.append) == 1
    options = order(broken.root, threads.scheduler_address, str(broken.root / "far"), keep_going=True)
    assert run_build(options, REPORTED.append).errors == 1
    assert differences(files_below(broken.root / "far"), broken.files()) == []


def test_an_empty_archive_has_a_site_too(small: LittleSite, threads: Any) -> None:
    small.little.briefs.clear()
    small.write()
    assert run_build(
        order(small.root, threads.scheduler_address, str(small.root / "far")), REPORTED.append
    ).published
    assert differences(files_below(small.root / "far"), small.expected()) == []


def test_a_scheduler_that_does_not_answer(small: LittleSite) -> None:
    options = replace(order(small.root, NOBODY, str(small.root / "far")), timeout=0.2)
    open_store(str(small.root / ".cache" / "cluster")).put("stopped/context", b"of a build that was killed")
    with pytest.raises(
        ClusterError, match=r"No scheduler answers at tcp://127\.0\.0\.1:9 .*\. Start one with"
    ):
        run_build(options, REPORTED.append)
    assert [path for path in (small.root / ".cache" / "cluster").rglob("*") if path.is_file()] == []
    assert not (small.root / "far").exists()


def test_a_store_that_nothing_here_knows(small: LittleSite) -> None:
    with pytest.raises(ClusterError, match=r"cannot be opened: .* s3:// for one needs s3fs"):
        run_build(order(small.root, NOBODY, "nowhere://site"), REPORTED.append)


def test_a_folder_that_cannot_be_written(small: LittleSite) -> None:
    (small.root / "far").write_text("a file", encoding="utf-8")
    with pytest.raises(MujazError, match=r"far/site:1:1: P205 .* No folder can be made here"):
        run_build(order(small.root, NOBODY, str(small.root / "far" / "site")), REPORTED.append)


def test_without_the_packages_the_command_says_how_to_get_them(small: LittleSite) -> None:
    command = [sys.executable, "-c", WITHOUT, str(small.root)]
    process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert process.returncode == 2
    assert (
        "the packages of the extra 'cluster' are needed. Install them here and there with:" in process.stderr
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--output", "s3://bucket/site"], "Add --scheduler ADDRESS."),
        (["--work", "s3://bucket/work"], "Add --scheduler ADDRESS."),
        (["--scheduler", NOBODY, "--profile"], "Leave out --profile."),
        (["--output", __file__], "Give a folder."),
    ],
)
def test_options_that_do_not_go_together(
    arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, ["build", *arguments]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    "context",
    [pickle.dumps(OTHER), b"cmujaz.model.settings\nWordsOfTomorrow\n."],
    ids=["key", "unknown names"],
)
def test_a_worker_of_another_version_takes_no_part(tmp_path: Path, context: bytes) -> None:
    job = BuildJob("this", open_store(str(tmp_path / "work")), open_store(str(tmp_path / "far")), "")
    job.work.put(CONTEXT, context)
    job.output.put(RUN, b"this")
    with pytest.raises(ClusterError, match=r"another version of Mujaz, of Python or of a package"):
        worker_state(job)


def test_a_worker_that_sees_other_folders_takes_no_part(tmp_path: Path) -> None:
    job = BuildJob("this", open_store(str(tmp_path / "work")), Store("memory://elsewhere"), "")
    job.work.put(CONTEXT, pickle.dumps(OTHER))
    with pytest.raises(ClusterError, match=r"does not see .*work or memory://elsewhere as this machine does"):
        worker_state(job)
