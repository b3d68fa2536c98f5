"""Work in several processes: every result arrives once, errors reach the caller, no worker is left."""

import gc
import multiprocessing
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from mujaz.build import archive_pages, changed_briefs
from mujaz.build.archive_batches import ArchiveBatch, update_index_alone
from mujaz.build.brief_batches import BriefBatch, BriefTask
from mujaz.build.search_index import IndexTask
from mujaz.build.up_to_date import site_cache_folder
from mujaz.model.finding import MujazError
from mujaz.workers import processors as workers
from mujaz.workers.processors import processors, start_method
from mujaz.workers.spread import spread
from tests.small_archive.open_files import open_files
from tests.small_archive.site import LittleSite
from tests.workers.works import (
    MORE_THAN_A_PIPE_HOLDS,
    Large,
    Places,
    Squares,
    break_oddly,
    break_plainly,
    in_worker,
    kill_this,
    minus_seven,
)

needs_workers = pytest.mark.skipif(start_method() is None, reason="This system has a single process.")


@pytest.fixture(autouse=True)
def no_worker_is_left() -> Iterator[None]:
    """Check that every worker has ended, and that no more files are open than before."""
    list(spread(Squares(), 2, 2))  # the first one starts a process that keeps track of shared memory
    before = open_files()
    yield
    assert multiprocessing.active_children() == []
    assert open_files() <= before


@pytest.mark.parametrize("jobs", [1, 2, 3, 50])
def test_every_batch_is_done_once(jobs: int) -> None:
    assert sorted(spread(Squares(), 20, jobs)) == [number * number for number in range(20)]


@needs_workers
def test_batches_go_to_workers_where_there_are_several() -> None:
    assert all(elsewhere for _, elsewhere in spread(Places(), 20, 2))
    assert list(spread(Places(), 3, 1)) == [(0, False), (1, False), (2, False)]


def test_nothing_is_done_without_batches() -> None:
    assert list(spread(Squares(), 0, 3)) == []


@needs_workers
@pytest.mark.parametrize("batches", [20, 1, 0])
def test_a_call_of_its_own_runs_in_another_process(batches: int) -> None:
    squares = [number * number for number in range(batches)]
    assert sorted(spread(Squares(), batches, 2, apart=minus_seven)) == [-7, *squares]
    assert sorted(spread(Squares(), batches, 1, apart=minus_seven)) == sorted([7, *squares])


@needs_workers
def test_this_process_does_something_else_meanwhile() -> None:
    calls: list[int] = []
    list(spread(Squares(), 4, 2, meanwhile=lambda: calls.append(1)))
    assert calls == [1]


def test_large_results_arrive() -> None:
    assert [len(it) for it in spread(Large(), 20, 2)] == [MORE_THAN_A_PIPE_HOLDS] * 20


def test_garbage_collection_is_as_it_was() -> None:
    for switch in (gc.disable, gc.enable):
        switch()
        enabled = gc.isenabled()
        list(spread(Squares(), 4, 2))
        assert gc.isenabled() is enabled
        assert gc.get_freeze_count() == 0


@needs_workers
def test_an_error_reaches_the_caller_with_the_place_where_it_happened() -> None:
    with pytest.raises(KeyError, match="seven") as caught:
        list(spread(Squares(break_plainly), 20, 2))
    assert "in break_plainly" in str(caught.value.__cause__)


@needs_workers
def test_an_error_that_cannot_be_pickled_reaches_the_caller_in_plain_words() -> None:
    with pytest.raises(RuntimeError, match="OddError: 3 and 4") as caught:
        list(spread(Squares(break_oddly), 20, 2))
    assert "in break_oddly" in str(caught.value.__cause__)


@needs_workers
@pytest.mark.parametrize("apart", [None, kill_this])
def test_a_worker_that_is_killed_is_reported_in_a_sentence(apart: Callable[[], int] | None) -> None:
    work = Squares(int if apart else kill_this)
    with pytest.raises(
        MujazError, match=r"P203 \(error\) A process of the build was stopped from outside\. Run the"
    ):
        list(spread(work, 20, 2, apart=apart))


def test_a_caller_that_stops_early_ends_the_work() -> None:
    results = spread(Squares(), 1000, 2)
    assert next(iter(results)) >= 0
    results.close()  # type: ignore[attr-defined]  # it is a generator


@pytest.mark.parametrize(("jobs", "count"), [("3", 3), ("12", 12)])
def test_the_number_of_processes_can_be_chosen(
    monkeypatch: pytest.MonkeyPatch, jobs: str, count: int
) -> None:
    monkeypatch.setenv("MUJAZ_JOBS", jobs)
    assert processors() == count


@pytest.mark.parametrize("jobs", ["", "0", "many", "-2"])
def test_another_text_for_the_number_of_processes_is_ignored(
    monkeypatch: pytest.MonkeyPatch, jobs: str
) -> None:
    monkeypatch.setenv("MUJAZ_JOBS", jobs)
    assert processors() >= 1


@pytest.mark.parametrize(
    ("system", "platform", "method"), [("nt", "win32", None), ("posix", "darwin", "spawn")]
)
def test_each_system_starts_workers_in_its_own_way(
    monkeypatch: pytest.MonkeyPatch, system: str, platform: str, method: str | None
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("os.name", system)
        patch.setattr("sys.platform", platform)
        started_by = start_method()
    assert started_by == method


@dataclass(slots=True)
class BreakingTask(BriefTask):
    """Briefs whose workers break."""

    def do(self, number: int) -> BriefBatch:
        return break_plainly() if in_worker() else BriefTask.do(self, number)  # type: ignore[return-value]


@dataclass(slots=True)
class DyingTask(BriefTask):
    """Briefs whose workers are killed."""

    def do(self, number: int) -> BriefBatch:
        return kill_this() if in_worker() else BriefTask.do(self, number)  # type: ignore[return-value]


@needs_workers
@pytest.mark.parametrize("work", [BreakingTask, DyingTask])
def test_a_build_whose_worker_breaks_leaves_the_old_site(
    built_site: LittleSite, monkeypatch: pytest.MonkeyPatch, work: type[BriefTask]
) -> None:
    before = built_site.files()
    monkeypatch.setenv("MUJAZ_JOBS", "2")
    monkeypatch.setattr(workers, "FEW", 2)
    built_site.little.outlets["horizon"] = "The Far Horizon"
    built_site.write()
    with monkeypatch.context() as broken:
        broken.setattr(changed_briefs, "BriefTask", work)
        assert built_site.build_anew().code == 2
    assert built_site.files() == before
    assert not (built_site.root / ".site-new").exists()
    assert built_site.build().code == 0
    assert built_site.files() == built_site.expected()


def index_elsewhere(task: IndexTask, fresh: Path, before: Mapping[str, bytes]) -> ArchiveBatch:
    """Make the index, and leave a file beside the new site that says where."""
    (fresh.parent / f"index-in-worker-{in_worker()}").touch()
    return update_index_alone(task, fresh, before)


@needs_workers
@pytest.mark.parametrize("jobs", ["2", "1"])
def test_an_index_from_a_process_of_its_own_is_the_same(
    built_site: LittleSite, monkeypatch: pytest.MonkeyPatch, jobs: str
) -> None:
    monkeypatch.setenv("MUJAZ_JOBS", jobs)
    monkeypatch.setattr(workers, "FEW", 2)
    monkeypatch.setattr(archive_pages, "FEWEST_FOR_WORKERS", 2)
    monkeypatch.setattr(archive_pages, "MANY_BRIEFS", 2)
    monkeypatch.setattr(archive_pages, "update_index_alone", index_elsewhere)
    shutil.rmtree(site_cache_folder(built_site.root, built_site.site))
    assert built_site.build_anew().code == 0
    assert [it.name for it in built_site.root.glob("index-in-worker-*")] == ["index-in-worker-True"] * (
        int(jobs) - 1
    )
    assert built_site.files() == built_site.expected()
