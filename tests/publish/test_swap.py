"""A run may be stopped at any moment: the old site stands, or the next run finishes the new one."""

from itertools import count
from pathlib import Path

import pytest

from mujaz.publish import swap as publish
from mujaz.publish.swap import Changes, fresh_folder, publish_changes, publish_whole, recover
from tests.small_archive.stopping import Stopped, stopping_at
from tests.whole import files_below


def write(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def texts(folder: Path) -> dict[str, str]:
    return {path: data.decode() for path, data in files_below(folder).items()}


DOOR = {"index.html": "door"}
OLD = {**DOOR, "en/a/index.html": "a", "en/b/index.html": "b", "search/1/x": "x", "search/1/y": "y"}
FRESH = {"en/a/index.html": "A", "en/c/d/index.html": "D", "search/2/x": "X"}
CHANGES = Changes(moved=[("search/1", "search/2")], removed=["en/b/", "en/none/index.html", "en/c/"])
NEW = {**DOOR, **FRESH, "search/2/y": "y"}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    write(tmp_path / "site", OLD)
    return tmp_path / "site"


def test_changes_are_carried_out(old: Path) -> None:
    fresh = fresh_folder(old)
    write(fresh, FRESH)
    publish_changes(old, fresh, CHANGES)
    assert texts(old.parent) == {f"site/{path}": text for path, text in NEW.items()}
    assert not (old / "en/b").exists()


@pytest.mark.parametrize("number", range(12))
def test_a_run_that_is_stopped_is_finished_by_the_next(
    old: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh, calls, stopped = fresh_folder(old), count(), False
    write(fresh, FRESH)
    with monkeypatch.context() as stopping:
        for name in ("_remove", "_move"):
            stopping.setattr(publish, name, stopping_at(number, getattr(publish, name), calls))
        stopping.setattr(Path, "rename", stopping_at(number, Path.rename, calls))
        stopping.setattr(Path, "unlink", stopping_at(number, Path.unlink, calls))
        try:
            publish_changes(old, fresh, CHANGES)
        except Stopped:
            stopped = True
    written = (fresh / publish.JOURNAL).exists()
    assert fresh_folder(old) == fresh
    assert list(fresh.iterdir()) == []
    assert texts(old) == (NEW if written or not stopped else OLD)


def test_without_a_journal_nothing_is_done(old: Path) -> None:
    write(fresh_folder(old), FRESH)
    recover(old)
    assert texts(old) == OLD


def test_what_is_removed_and_comes_again_stays_even_when_it_is_done_twice(old: Path) -> None:
    fresh = fresh_folder(old)
    write(fresh, FRESH)
    again = Changes(removed=["en/a/index.html", "en/a/", "en/b/"])
    with pytest.MonkeyPatch.context() as stopping:
        stopping.setattr(Path, "unlink", stopping_at(0, Path.unlink, count()))
        with pytest.raises(Stopped):
            publish_changes(old, fresh, again)
    assert (fresh / publish.JOURNAL).exists()
    recover(old)
    assert texts(old)["en/a/index.html"] == "A"


def test_a_damaged_journal_is_not_followed(old: Path) -> None:
    write(fresh_folder(old), {**FRESH, publish.JOURNAL: '[["sea'})
    fresh_folder(old)
    assert texts(old) == OLD


@pytest.mark.parametrize("exchange", [True, False], ids=["at once", "in two steps"])
def test_a_whole_site_takes_the_place_of_the_old_one(
    old: Path, exchange: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not exchange:
        monkeypatch.setattr(publish, "_exchange", lambda *_: False)
    fresh = fresh_folder(old)
    write(fresh, NEW)
    publish_whole(old, fresh)
    assert texts(old.parent) == {f"site/{path}": text for path, text in NEW.items()}


def test_a_swap_that_stopped_half_way_is_undone(old: Path) -> None:
    write(fresh_folder(old), NEW)
    old.rename(old.with_name(".site-old"))
    fresh_folder(old)
    assert texts(old) == OLD
    assert not old.with_name(".site-old").exists()
