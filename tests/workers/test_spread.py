"""Work in several processes: every result arrives once, errors come home, nobody is left behind."""

import gc
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any

import pytest

from mujaz.build import brief_batches as brief_work
from mujaz.build import changed_briefs as changed
from mujaz.build.up_to_date import site_cache_folder
from mujaz.model.finding import MujazError
from mujaz.pipeline.render import render_brief
from mujaz.workers import processors as workers
from mujaz.workers.early_worker import Errand
from mujaz.workers.processors import can_fork, processors
from mujaz.workers.spread import spread
from tests.small_archive.open_files import open_files
from tests.small_archive.site import LittleSite

PARENT = os.getpid()
MORE_THAN_A_PIPE_HOLDS = 3 << 20
pytestmark = pytest.mark.skipif(
    not can_fork() or not Path("/proc/self/task").is_dir(), reason="This system cannot fork, or tell of it."
)


def children() -> list[str]:
    """Return the numbers of this process's children, those too that have ended and are not buried."""
    return sorted(Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split())


@dataclass(slots=True)
class Squares:
    """Work whose batches are squares; what is told at the end is how many a process did."""

    in_a_child: Callable[[], object] = int
    """What a child does before its first batch."""
    did: list[int] = field(default_factory=list)

    def begin(self) -> None:
        self.did = []

    def do(self, number: int) -> int:
        if not self.did and os.getpid() != PARENT:
            self.in_a_child()
        self.did.append(number)
        return number * number

    def done(self) -> int:
        return len(self.did)


class Whose:
    """Work that tells of each batch whether it was done here."""

    def begin(self) -> None:
        """Need nothing."""

    def do(self, number: int) -> tuple[int, bool]:
        return number, os.getpid() == PARENT

    def done(self) -> None:
        """Tell nothing."""


class Long(Whose):
    """Work with long results."""

    def do(self, number: int) -> Any:
        return bytes(MORE_THAN_A_PIPE_HOLDS)


class OddError(Exception):
    """An error that cannot be made again from its message, and holds what no other process can have."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__(f"{one} and {two}")
        self.lock = Lock()


def break_plainly() -> None:
    raise KeyError("seven")


def break_oddly() -> None:
    raise OddError(3, 4)


def be_killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.fixture(autouse=True)
def nobody_is_left() -> Iterator[None]:
    """See that no child of this process is left, dead or alive, and no file open that was not before."""
    list(spread(Squares(), 2, 2, lambda _: None))  # the first one opens shared memory for all later ones
    before, already = open_files(), children()
    yield
    assert children() == already
    assert open_files() <= before


@pytest.mark.parametrize("jobs", [1, 2, 3, 50])
def test_every_batch_is_done_once(jobs: int) -> None:
    told: list[Any] = []
    assert sorted(spread(Squares(), 20, jobs, told.append)) == [number * number for number in range(20)]
    assert sum(told) == 20
    assert len(told) == min(jobs, 20)


def test_this_process_works_too_and_the_first_batch_goes_to_another() -> None:
    did = dict(spread(Whose(), 2_000, 2, lambda _: None))
    assert did[0] is False
    assert True in did.values()
    assert list(spread(Whose(), 3, 1, lambda _: None)) == [(0, True), (1, True), (2, True)]


def answer(number: int) -> tuple[int, int]:
    """Return a result, and what is told of it: whether it was made here."""
    return -number, int(os.getpid() == PARENT)


def break_on_an_errand(_: int) -> tuple[int, int]:
    raise KeyError("seven")


def be_killed_on_an_errand(_: int) -> tuple[int, int]:
    be_killed()
    return 0, 0


@pytest.mark.parametrize(("batches", "jobs"), [(20, 3), (20, 2), (1, 2), (0, 2), (20, 1)])
def test_after_an_errand_another_process_goes_on(batches: int, jobs: int) -> None:
    told: list[Any] = []
    errand = Errand()
    errand.ask(answer, 7)
    made = sorted(spread(Squares(), batches, jobs, told.append, errand=errand))
    assert made == [-7, *(it * it for it in range(batches))]
    assert sum(told) == batches
    errand.end()


def test_an_errand_that_nobody_has_asked_for_ends() -> None:
    errand = Errand()
    assert children()
    errand.end()
    errand.end()


@pytest.mark.parametrize(
    ("way", "says", "note"),
    [(break_on_an_errand, "seven", "in break_on_an_errand"), (be_killed_on_an_errand, "P203", "")],
)
def test_an_errand_that_ends_badly_is_told_of(
    way: Callable[[int], tuple[int, int]], says: str, note: str
) -> None:
    errand = Errand()
    errand.ask(way, 7)
    with pytest.raises((KeyError, MujazError), match=says) as caught:
        list(spread(Squares(), 2_000, 2, lambda _: None, errand=errand))
    assert note in "".join(getattr(caught.value, "__notes__", ()))


def test_an_errand_whose_process_is_gone_is_told_of() -> None:
    errand = Errand()
    errand.child.kill()
    errand.child.join()
    with pytest.raises(MujazError, match="P203"):
        errand.ask(answer, 7)
    errand.end()


def test_a_child_that_has_much_to_say_is_heard_in_the_end() -> None:
    said = [len(it) for it in spread(Long(), 60, 2, lambda _: None)]
    assert said == [MORE_THAN_A_PIPE_HOLDS] * 60


def test_the_collector_is_as_it_was() -> None:
    for switch in (gc.disable, gc.enable):
        switch()
        was = gc.isenabled()
        list(spread(Squares(), 20, 2, lambda _: None))
        assert gc.isenabled() is was
        assert gc.get_freeze_count() == 0


def test_no_work_is_no_trouble() -> None:
    assert list(spread(Squares(), 0, 3, lambda _: None)) == []


def test_an_error_comes_home_with_the_place_where_it_happened() -> None:
    with pytest.raises(KeyError, match="seven") as caught:
        list(spread(Squares(break_plainly), 20, 2, lambda _: None))
    (note,) = caught.value.__notes__
    assert note.startswith("In a process of the build:\nTraceback")
    assert "in break_plainly" in note


def test_an_error_that_cannot_travel_comes_home_in_plain_words() -> None:
    with pytest.raises(RuntimeError, match="OddError: 3 and 4") as caught:
        list(spread(Squares(break_oddly), 20, 2, lambda _: None))
    assert "in break_oddly" in caught.value.__notes__[0]


def test_a_process_that_is_killed_is_told_of_in_a_sentence() -> None:
    with pytest.raises(
        MujazError, match=r"P203 \(error\) A process of the build was stopped from outside\. Run the"
    ):
        list(spread(Squares(be_killed), 20, 2, lambda _: None))


def test_who_stops_listening_ends_the_work() -> None:
    results = spread(Squares(), 1000, 2, lambda _: None)
    assert next(iter(results)) >= 0
    results.close()  # type: ignore[attr-defined]  # it is a generator


@pytest.mark.parametrize(("asked", "count"), [("3", 3), ("12", 12)])
def test_the_number_of_processes_can_be_asked_for(
    monkeypatch: pytest.MonkeyPatch, asked: str, count: int
) -> None:
    monkeypatch.setenv("MUJAZ_JOBS", asked)
    assert processors() == count


@pytest.mark.parametrize("asked", ["", "0", "many", "-2"])
def test_what_is_no_number_of_processes_is_not_heard(monkeypatch: pytest.MonkeyPatch, asked: str) -> None:
    monkeypatch.setenv("MUJAZ_JOBS", asked)
    assert processors() >= 1


@pytest.mark.parametrize("way", [break_plainly, be_killed])
def test_a_build_whose_process_ends_badly_leaves_the_old_site(
    built_site: LittleSite, monkeypatch: pytest.MonkeyPatch, way: Callable[[], None]
) -> None:
    before = built_site.files()

    def bad(desk: Any, reading: Any) -> Any:
        if os.getpid() != PARENT:
            way()
        return render_brief(desk, reading)

    monkeypatch.setenv("MUJAZ_JOBS", "2")
    monkeypatch.setattr(workers, "FEW", 2)
    monkeypatch.setattr(brief_work, "BATCH", 3)
    built_site.little.outlets["horizon"] = "The Far Horizon"
    built_site.write()
    with monkeypatch.context() as broken:
        broken.setattr("mujaz.build.brief_batches.render_brief", bad)
        assert built_site.build_anew().code == 2
    assert built_site.files() == before
    assert not (built_site.root / ".site-new").exists()
    assert built_site.build().code == 0
    assert built_site.files() == built_site.expected()


@pytest.mark.parametrize("jobs", ["2", "1"])
def test_an_index_that_is_made_on_an_errand_is_the_same(
    built_site: LittleSite, monkeypatch: pytest.MonkeyPatch, jobs: str
) -> None:
    monkeypatch.setenv("MUJAZ_JOBS", jobs)
    monkeypatch.setattr(workers, "FEW", 2)
    monkeypatch.setattr(changed, "MANY_BRIEFS", 2)
    monkeypatch.setattr(changed, "begin_errand", counted := CountedErrands())
    shutil.rmtree(site_cache_folder(built_site.root, built_site.site))
    assert built_site.build_anew().code == 0
    assert counted.begun == int(jobs) - 1
    assert built_site.files() == built_site.expected()


@dataclass(slots=True)
class CountedErrands:
    """Begins errands and counts them."""

    begun: int = 0

    def __call__(self) -> Errand:
        self.begun += 1
        return Errand()
