"""However a site comes about, it is the same site."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from mujaz.build import archive_batches as archive_work
from mujaz.build import archive_pages as whole
from mujaz.build import brief_batches as brief_work
from mujaz.build import open_session as opening
from mujaz.build.build import build, run_build
from mujaz.build.result import BuildOptions
from mujaz.model.finding import MujazError
from mujaz.workers import processors as workers
from tests.small_archive.files import brief_text
from tests.small_archive.site import LittleSite
from tests.whole import differences, files_below

SAID: list[str] = []


def test_cold_warm_and_clean_builds_give_the_same_site(built_site: LittleSite) -> None:
    expected = built_site.expected()
    assert differences(built_site.files(), expected) == []
    assert built_site.build_anew().code == 0
    assert differences(built_site.files(), expected) == []
    assert build(built_site.order(clean=True), SAID.append) == 0
    assert differences(built_site.files(), expected) == []


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_any_number_of_processes_gives_the_same_site(
    site: LittleSite, jobs: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MUJAZ_JOBS", jobs)
    monkeypatch.setattr(workers, "FEW", 2)
    monkeypatch.setattr(brief_work, "BATCH", 2)
    monkeypatch.setattr(archive_work, "BATCH", 5)
    monkeypatch.setattr(whole, "FEWEST_FOR_WORKERS", 5)
    for _ in range(2):
        assert site.build_anew().code == 0
        assert differences(site.files(), site.expected()) == []
        site.little.entities["oasis-council"].en = "Council of the Oasis"
        site.little.briefs["2024-10-09-news-1"].title = "Other news"
        site.write()
    assert site.build_anew().code == 0
    assert differences(site.files(), site.expected()) == []


def test_another_version_trusts_nothing_of_the_old_one(
    built_site: LittleSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the old version made is made wrong here, so that it would show."""
    for page in built_site.site.rglob("index.html"):
        page.write_bytes(b"made by an older version")
    monkeypatch.setattr(opening, "build_key", lambda *_: "another version")
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
        order = BuildOptions(site.root, output)
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
    assert attempt.code == 0, attempt.lines
    assert differences(site.files(), site.expected()) == []


def test_two_builds_at_once_are_refused(built_site: LittleSite) -> None:
    def report(_: str) -> None:
        with pytest.raises(MujazError, match=r"P202 \(error\) Another build runs in this folder"):
            run_build(built_site.order(), SAID.append)
        heard.append(True)

    heard: list[bool] = []
    run_build(built_site.order(clean=True), report)
    assert heard


def test_the_words_at_the_end_count_pages_that_exist(site: LittleSite) -> None:
    built = run_build(site.order(), SAID.append)
    assert built.pages == built.pages_written == sum(path.endswith("index.html") for path in site.files()) - 1


def test_a_copy_that_is_put_into_another_folder_and_taken_away_again_changes_nothing(
    built_site: LittleSite,
) -> None:
    before = built_site.files()
    path = built_site.little.briefs["2024-10-09-news-1"].path
    for folder in ("2031", "1999"):
        built_site.little.broken[path.replace("/2024/", f"/{folder}/")] = built_site.written[path]
        built_site.write()
        assert built_site.build().code == 1
        built_site.mend()
        assert built_site.build().code == 0
        assert differences(built_site.files(), before) == []


@pytest.mark.parametrize("folder", ["1999", "2031"])
def test_of_two_briefs_with_one_id_the_first_is_published_where_errors_are_let_pass(
    built_site: LittleSite, folder: str
) -> None:
    brief = built_site.little.briefs["2024-10-09-news-1"]
    other = f"briefs/{folder}/{brief.id}.md"
    built_site.little.broken[other] = brief_text(built_site.little, replace(brief, title="The same id"))
    built_site.write()
    order = replace(built_site.order(), keep_going=True)
    assert build(order, SAID.append) == 1
    title = b"The same id" if folder < "2024" else b"News 1"
    page = f"en/briefs/{brief.id}/index.html"
    assert built_site.files()[page].count(b"</html>") == 1
    assert title in built_site.files()[page].partition(b"</title>")[0]
    files = built_site.files()
    assert build(replace(order, clean=True), SAID.append) == 1
    assert differences(built_site.files(), files) == []
    built_site.mend()
    assert built_site.build_anew().code == 0
    assert differences(built_site.files(), built_site.expected()) == []
