"""Files are there whole or not at all, and what a worker left half done is not published."""

from pathlib import Path

import pytest

from mujaz.cluster.store import Store, open_store
from mujaz.cluster.target import open_target
from mujaz.cluster.written_files import FileDigests, write_files


@pytest.mark.parametrize("kind", ["folder", "memory"])
def test_what_is_put_is_there(tmp_path: Path, kind: str) -> None:
    store = open_store(str(tmp_path / "deep" / "down") if kind == "folder" else f"memory://{tmp_path.name}")
    store.put_all({"a/b.txt": b"one", "c.txt": b"two"})
    store.put("a/b.txt", b"three")
    assert {name: store.get(name) for name in store.names()} == {"a/b.txt": b"three", "c.txt": b"two"}
    assert store.below("a").fetch("b.txt", tmp_path).read_bytes() == b"three"
    store.remove(["c.txt"])
    assert (store.holds("a/b.txt"), store.holds("c.txt")) == (True, False)
    store.clear()
    assert list(store.names()) == []
    with pytest.raises(OSError, match=r"b\.txt"):
        store.get("a/b.txt")


def test_halves_that_a_killed_worker_left_are_not_published(tmp_path: Path) -> None:
    target = open_target(tmp_path / "root", open_store(str(tmp_path / "site")))
    digests = FileDigests()
    digests.add(write_files(target.new_files, [("en/index.html", b"whole")]))
    target.new_files.put("en/index.html.0a1b-half", b"who")
    target.finish(digests)
    assert list(Store(f"file://{tmp_path}/site").names()) == ["en/index.html"]


def test_a_large_page_and_many_small_ones_all_arrive(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "site"))
    files = [("large", b"x" * (5 << 20)), *((f"{number}", b"small") for number in range(50))]
    assert write_files(store, files).files == 51
    assert {name: store.get(name) for name in store.names()} == dict(files)
