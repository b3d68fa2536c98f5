"""A run may be stopped at any moment: whoever reads next sees the old site or the new one, whole."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from mujaz.publish import standby, swap
from mujaz.publish.standby import prepare_standby, standby_folder
from mujaz.publish.swap import (
    Changes,
    fresh_folder,
    publish_changes,
    publish_in_advance,
    publish_whole,
    restore_site,
)
from tests.small_archive.stopping import dying
from tests.whole import files_below


def write(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def texts(folder: Path) -> dict[str, str]:
    return {path: data.decode() for path, data in files_below(folder).items()}


FRONT = {"index.html": "front"}
OLD = {**FRONT, "en/a/index.html": "a", "en/b/index.html": "b", "search/1/x": "x", "search/1/y": "y"}
FRESH = {"en/a/index.html": "A", "en/c/d/index.html": "D", "search/2/x": "X"}
CHANGES = Changes(moved=[("search/1", "search/2")], removed=["en/b/", "en/none/index.html", "en/c/"])
NEW = {**FRONT, **FRESH, "search/2/y": "y"}
EXCHANGE: tuple[Any, str] = (swap, "exchange_folders")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    write(tmp_path / "site", OLD)
    return tmp_path / "site"


@pytest.fixture(params=[True, False], ids=["at once", "in two steps"])
def exchange(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Return whether the system exchanges two folders in one step; make it one that does, or does not."""
    if not request.param:
        monkeypatch.setattr(swap, "exchange_folders", lambda *_: False)
    return bool(request.param)


def publish(site: Path, files: dict[str, str], changes: Changes) -> None:
    fresh = fresh_folder(site)
    write(fresh, files)
    publish_changes(site, fresh, changes)


def test_changes_are_carried_out(old: Path, exchange: bool) -> None:
    publish(old, FRESH, CHANGES)
    assert texts(old) == NEW
    assert not (old / "en/b").exists()
    assert sorted(path.name for path in old.parent.iterdir()) == [".site-standby", "site"]


def test_the_copy_takes_each_change_after_it_was_published(old: Path, exchange: bool) -> None:
    publish(old, FRESH, CHANGES)
    copy = texts(standby_folder(old))
    assert copy.pop(standby.MARKER)
    assert copy == NEW
    publish(old, {"en/b/index.html": "again"}, Changes(removed=["en/a/"]))
    newest = {path: text for path, text in NEW.items() if path != "en/a/index.html"}
    assert texts(old) == {**newest, "en/b/index.html": "again"}


def test_files_that_did_not_change_are_the_same_files(old: Path) -> None:
    before = (old / "index.html").stat().st_ino
    publish(old, FRESH, CHANGES)
    publish(old, {"en/a/index.html": "B"}, Changes())
    assert (old / "index.html").stat().st_ino == before


def one_stop(site: Path, number: int, exchange: bool) -> bool:
    """Stop a run at its change number `number` and look at the site. Returns whether it was stopped."""
    write(site, OLD)
    publish(site, {"index.html": "front"}, Changes())
    fresh = fresh_folder(site)
    write(fresh, FRESH)
    with dying(number, EXCHANGE) as ended:
        publish_changes(site, fresh, CHANGES)
    if not exchange:
        restore_site(site)
    assert texts(site) in (OLD, NEW) if ended[0] else texts(site) == NEW
    after = texts(site)
    publish(site, {"en/e/index.html": "E"}, Changes())
    assert texts(site) == {**after, "en/e/index.html": "E"}
    return ended[0]


def test_a_change_that_is_stopped_anywhere_leaves_a_whole_site(tmp_path: Path, exchange: bool) -> None:
    number = 0
    while one_stop(tmp_path / str(number) / "site", number, exchange):
        number += 1
    assert number > 30


def test_a_first_copy_that_is_stopped_anywhere_is_made_anew(tmp_path: Path) -> None:
    number, stopped = 0, True
    while stopped:
        site = tmp_path / str(number) / "site"
        write(site, OLD)
        with dying(number) as ended:
            prepare_standby(site)
        assert texts(site) == OLD
        publish(site, FRESH, CHANGES)
        assert texts(site) == NEW
        stopped, number = ended[0], number + 1
    assert number > len(OLD)


def test_a_whole_site_that_is_stopped_anywhere_takes_the_place_of_the_old_one_or_not(
    tmp_path: Path, exchange: bool
) -> None:
    number, stopped = 0, True
    while stopped:
        site = tmp_path / str(number) / "site"
        write(site, OLD)
        fresh = fresh_folder(site)
        write(fresh, NEW)
        with dying(number, EXCHANGE) as ended:
            publish_whole(site, fresh)
        if not exchange:
            restore_site(site)
        assert texts(site) in (OLD, NEW)
        fresh_folder(site)
        assert texts(site) in (OLD, NEW)
        stopped, number = ended[0], number + 1
    assert texts(site) == NEW
    assert number > 3


def test_a_whole_site_leaves_nothing_beside_it(old: Path, exchange: bool) -> None:
    publish(old, FRESH, CHANGES)
    fresh = fresh_folder(old)
    write(fresh, OLD)
    publish_whole(old, fresh)
    assert texts(old.parent) == {f"site/{path}": text for path, text in OLD.items()}


def test_a_folder_that_came_with_a_checkout_is_not_taken_for_a_site(tmp_path: Path) -> None:
    write(tmp_path / ".site-old", {"index.html": "foreign"})
    (tmp_path / ".site-moved").write_text("1 2 3", encoding="ascii")
    restore_site(tmp_path / "site")
    assert not (tmp_path / "site").exists()
    assert fresh_folder(tmp_path / "site").is_dir()
    assert [path.name for path in tmp_path.iterdir()] == [".site-new"]


@pytest.mark.skipif(os.name != "posix", reason="Links are made as POSIX systems make them.")
@pytest.mark.parametrize("name", [".site-old", ".site-new", ".site-standby"])
def test_a_link_in_the_place_of_a_folder_of_ours_goes_and_its_target_stays(old: Path, name: str) -> None:
    write(old.parent / "elsewhere", {"mine.txt": "mine"})
    (old.parent / name).symlink_to(old.parent / "elsewhere")
    publish(old, FRESH, CHANGES)
    assert texts(old) == NEW
    assert texts(old.parent / "elsewhere") == {"mine.txt": "mine"}
    assert not (old.parent / name).is_symlink()


def test_new_files_alone_change_nothing(old: Path) -> None:
    write(fresh_folder(old), FRESH)
    fresh_folder(old)
    assert texts(old) == OLD


def test_a_file_that_the_system_refuses_leaves_the_site_as_it_was(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(folder: Path) -> None:
        raise OSError(28, "No space left on device", str(folder))

    with monkeypatch.context() as patch:
        patch.setattr(swap, "flush_file_system", full)
        with pytest.raises(OSError, match="No space left"):
            publish(old, FRESH, CHANGES)
    assert texts(old) == OLD
    publish(old, FRESH, CHANGES)
    assert texts(old) == NEW


def test_a_copy_of_another_site_is_not_used(old: Path) -> None:
    publish(old, FRESH, CHANGES)
    shutil.rmtree(old)
    write(old, OLD)
    publish(old, {"en/a/index.html": "A"}, Changes())
    assert texts(old) == {**OLD, "en/a/index.html": "A"}


def test_without_hard_links_the_copy_has_files_of_its_own(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    publish(old, FRESH, CHANGES)
    publish(old, {"en/a/index.html": "B"}, Changes())
    assert texts(old) == {**NEW, "en/a/index.html": "B"}


def test_a_link_to_the_site_stays_a_link(old: Path) -> None:
    (old.parent / "elsewhere").mkdir()
    link = old.parent / "elsewhere" / "site"
    link.symlink_to(old)
    publish(link, FRESH, CHANGES)
    assert link.is_symlink()
    assert texts(old) == NEW
    assert [path.name for path in link.parent.iterdir()] == ["site"]


def test_pages_in_advance_are_published_without_a_flush(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[Path] = []
    monkeypatch.setattr(swap, "flush_file_system", flushed.append)
    fresh = fresh_folder(old)
    write(fresh, {"en/a/index.html": "A"})
    publish_in_advance(old, fresh)
    assert texts(old) == {**OLD, "en/a/index.html": "A"}
    assert flushed == []
    publish(old, FRESH, CHANGES)
    assert flushed == [standby_folder(old)]
