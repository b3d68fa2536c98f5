"""However a site comes about, it is the same site."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest

from mujaz.cache import tidy
from mujaz.host import archive_work, brief_work, session
from mujaz.host.build import DAMAGED, Order, build, run_build
from mujaz.model.finding import MujazError
from tests.host.little_site import LittleSite
from tests.whole import differences, files_below

SAID: list[str] = []


def cache_of(site: LittleSite) -> Path:
    (folder,) = (site.root / ".cache/sites").iterdir()
    return folder


def test_cold_warm_and_clean_builds_give_the_same_site(built_site: LittleSite) -> None:
    expected = built_site.expected()
    assert differences(built_site.files(), expected) == []
    assert built_site.build_anew().code == 0
    assert differences(built_site.files(), expected) == []
    assert build(built_site.order(clean=True), SAID.append) == 0
    assert differences(built_site.files(), expected) == []


@pytest.mark.parametrize("jobs", ["1", "2", "3"])
def test_any_number_of_processes_gives_the_same_site(
    site: LittleSite, jobs: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MUJAZ_JOBS", jobs)
    monkeypatch.setattr(session, "FEW", 2)
    monkeypatch.setattr(brief_work, "BATCH", 2)
    monkeypatch.setattr(archive_work, "BATCH", 5)
    for _ in range(2):
        assert site.build_anew().code == 0
        assert differences(site.files(), site.expected()) == []
        site.little.entities["oasis-council"].en = "Council of the Oasis"
        site.little.briefs["2024-10-09-news-1"].title = "Other news"
        site.write()
    assert site.build_anew().code == 0
    assert differences(site.files(), site.expected()) == []


def damage(place: Path, random: Random) -> None:
    """Cut a file short, change a byte of it, empty it, or take it away.

    A file in the site may be the same file by another name, so it is another one that takes its place.
    """
    data = bytearray(place.read_bytes())
    place.unlink()
    how = random.randrange(4)
    if how == 0:
        place.write_bytes(data[: random.randrange(len(data))])
    elif how == 1:
        data[random.randrange(len(data))] ^= 0xFF
        place.write_bytes(data)
    elif how == 2:
        place.write_bytes(b"")


@pytest.mark.parametrize("kept", [True, False], ids=["open session", "new process"])
@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_cache_is_thrown_away_and_made_again(built_site: LittleSite, seed: int, kept: bool) -> None:
    random = Random(seed)
    files = sorted(path for path in cache_of(built_site).rglob("*") if path.is_file())
    packs = [path for path in files if path.parent.name == "packs"]
    for place in random.sample(files, 9) if seed % 2 else packs:
        damage(place, random)
    built_site.little.pages["en/index"] = "Welcome again."
    built_site.little.outlets["horizon"] = "The Far Horizon"
    built_site.write()
    attempt = built_site.build() if kept else built_site.build_anew()
    assert attempt.code == 0, attempt.said
    assert differences(built_site.files(), built_site.expected()) == []
    assert built_site.build_anew().code == 0
    assert differences(built_site.files(), built_site.expected()) == []


def test_a_damaged_pack_is_told_of_and_the_build_goes_on(built_site: LittleSite) -> None:
    for pack in (cache_of(built_site) / "packs").iterdir():
        pack.write_bytes(b"\0" * pack.stat().st_size)
    built_site.little.pages["en/index"] = "Welcome again."
    built_site.write()
    said: list[str] = []
    assert build(built_site.order(), said.append) == 0
    assert DAMAGED in said
    assert differences(built_site.files(), built_site.expected()) == []


def test_another_version_trusts_nothing_of_the_old_one(
    built_site: LittleSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the old version made is made wrong here, so that it would show."""
    for page in built_site.site.rglob("index.html"):
        page.write_bytes(b"made by an older version")
    monkeypatch.setattr(session, "build_key", lambda *_: "another version")
    assert built_site.build_anew().code == 0
    assert differences(built_site.files(), built_site.expected()) == []


def taken_away(site: Path) -> None:
    shutil.rmtree(site)


def made_anew(site: Path) -> None:
    shutil.rmtree(site)
    site.mkdir()
    (site / "mine.txt").write_text("put here by hand", encoding="utf-8")


def copied_over(site: Path) -> None:
    shutil.copytree(site, site.with_name("copy"))
    shutil.rmtree(site)
    site.with_name("copy").rename(site)
    shutil.rmtree(site / "en")


def emptied(site: Path) -> None:
    for place in site.iterdir():
        shutil.rmtree(place) if place.is_dir() else place.unlink()


@pytest.mark.parametrize("done", [taken_away, made_anew, copied_over, emptied])
def test_a_site_replaced_by_hand_is_made_from_nothing(built_site: LittleSite, done: object) -> None:
    assert callable(done)
    done(built_site.site)
    assert built_site.build_anew().code == 0
    assert differences(built_site.files(), built_site.expected()) == []


def test_a_site_on_another_file_system_is_copied_there(site: LittleSite) -> None:
    with elsewhere(site.root) as output:
        order = Order(site.root, output)
        assert build(order, SAID.append) == 0
        assert differences(files_below(output), site.expected()) == []
        site.little.briefs["2024-10-09-news-1"].title = "Other news"
        site.write()
        assert build(order, SAID.append) == 0
        assert differences(files_below(output), site.expected()) == []


@contextmanager
def elsewhere(root: Path) -> Iterator[Path]:
    """Yield a folder on another file system, where this machine has one."""
    other = Path("/dev/shm")
    if not other.is_dir() or other.stat().st_dev == root.stat().st_dev:
        pytest.skip("There is no second file system here.")
    place = other / f"mujaz-test-{os.getpid()}"
    try:
        yield place / "site"
    finally:
        shutil.rmtree(place, ignore_errors=True)


def test_an_error_before_the_frames_are_drawn_leaves_the_folder_free(site: LittleSite) -> None:
    shutil.rmtree(site.root / ".cache")
    brief = site.little.briefs["2024-10-09-news-1"]
    site.little.broken[brief.path] = "---\ntitle: [\n---\n"
    site.write()
    assert site.build_anew().code == 1
    site.mend()
    attempt = site.build_anew()
    assert attempt.code == 0, attempt.said
    assert differences(site.files(), site.expected()) == []


def test_two_builds_at_once_are_refused(built_site: LittleSite) -> None:
    def say(_: str) -> None:
        with pytest.raises(MujazError, match="P202 Another build runs in this folder"):
            run_build(built_site.order(), SAID.append)
        heard.append(True)

    heard: list[bool] = []
    run_build(built_site.order(clean=True), say)
    assert heard


def test_many_builds_keep_few_packs_and_no_open_files(
    built_site: LittleSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidy, "MOST_PACKS", 3)
    monkeypatch.setattr(tidy, "SMALL", 3)
    before, brief = open_files(), built_site.little.briefs["2024-10-09-news-1"]
    for number, brief in enumerate(built_site.little.briefs.values()):
        brief.summary = f"other {number}"
        built_site.write()
        assert built_site.build().code == 0
        assert len(list((cache_of(built_site) / "packs").iterdir())) <= 4
    assert differences(built_site.files(), built_site.expected()) == []
    assert built_site.build_anew().code == 0
    assert built_site.build_anew().said[-2].startswith("Built 13 briefs and 7 entities into ")
    assert open_files() <= before


def open_files() -> int:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def test_the_words_at_the_end_count_pages_that_exist(site: LittleSite) -> None:
    built = run_build(site.order(), SAID.append)
    assert built.pages == built.written == sum(path.endswith("index.html") for path in site.files()) - 1
