"""The measurement of speed, on what takes no time: its archive, its edits, its sums, its report."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.corpus import generate
from benchmarks.peers import hugo, mkdocs
from benchmarks.speed.brief_edits import ARABIC, LATIN, edit_body, edit_title, word
from benchmarks.speed.cold import PROFILE
from benchmarks.speed.report import report
from benchmarks.speed.results_store import ResultsStore, exponent, load
from benchmarks.speed.run import CommandFailedError, run, run_for_memory
from benchmarks.speed.site_size import file_sizes
from mujaz.build.profile import Profile
from mujaz.link.link import link
from mujaz.read.library import read_library
from tests.check_everything import check_everything


@pytest.fixture(name="archive")
def make_archive(tmp_path: Path) -> Path:
    generate(tmp_path, 12)
    return tmp_path


def test_an_archive_has_no_findings_and_no_edit_makes_any(archive: Path) -> None:
    brief = min(archive.glob("briefs/*/*.md"))
    first, second, title = edit_body(brief), edit_body(brief), edit_title(brief)
    assert check_everything(archive) == ()
    [edited] = (other for other in read_library(archive).briefs if other.id == brief.stem)
    target = edited.segments[0].target
    assert target is not None
    assert target.text.startswith(f"{second} {first} ")
    assert (edited.title.get("en") or "").startswith(f"{title} ")


@given(st.integers(1, 100_000), st.integers(1, 100_000))
def test_words_of_edits_are_as_different_as_their_numbers(one: int, other: int) -> None:
    for letters in (LATIN, ARABIC):
        assert (word(one, letters) == word(other, letters)) == (one == other)


@given(st.floats(0.1, 2.0), st.floats(0.01, 100.0))
def test_the_exponent_of_a_power_is_found(power: float, factor: float) -> None:
    result = exponent((100, 1_000, 10_000), [factor * size**power for size in (100, 1_000, 10_000)])
    assert result == pytest.approx(power)


def test_an_exponent_needs_two_values() -> None:
    assert exponent((100, 1_000), (1.0, None)) is None


def test_a_run_says_what_it_took(tmp_path: Path) -> None:
    took = run([sys.executable, "-c", "x = b'x' * 50_000_000; sum(range(3_000_000))"], tmp_path)
    assert 0 < took["cpu"] < took["wall"] * 2
    assert took["largest"] > 50_000_000


def test_memory_of_children_counts_together(tmp_path: Path) -> None:
    child = """import time; x = b"x" * 60_000_000; time.sleep(1)"""
    script = f"'{sys.executable}' -c '{child}' & '{sys.executable}' -c '{child}' & wait"
    took, _ = run_for_memory(["sh", "-c", script], tmp_path)
    assert took["together"] > 120_000_000 > took["largest"]


def test_a_command_that_fails_is_no_measurement(tmp_path: Path) -> None:
    with pytest.raises(CommandFailedError, match="no such thing"):
        run([sys.executable, "-c", "import sys; sys.exit('no such thing')"], tmp_path)


def test_figures_outlast_a_stop_and_a_new_measurement_replaces_them(tmp_path: Path) -> None:
    store = ResultsStore(tmp_path / "measured.json")
    store.begin("edit", 100, {"code": "a"})
    store.add("edit", 100, "help", {"wall": 1.0})
    store.add("edit", 100, "help", {"wall": 3.0})
    again = load(store.path)
    assert again.median("edit", 100, "help") == 2.0
    again.begin("edit", 100, {"code": "b"})
    assert again.median("edit", 100, "help") is None


def test_the_report_says_which_target_is_met_and_which_is_not(tmp_path: Path) -> None:
    store = ResultsStore(tmp_path / "measured.json")
    for size, ours in ((1_000, 1.0), (10_000, 20.0)):
        store.begin("cold", size, {"code": "abc", "busy": "0 %"})
        for name, wall in (("Mujaz without search", ours), ("Hugo", size / 500)):
            row = {"wall": wall, "cpu": wall, "largest": 1e8}
            store.add("cold", size, f"with Hugo: {name}", row)
            store.add("cold", size, name, row)
    text = report(store)
    words = "| Cold build, {} briefs, without search: share of Hugo's time | {} | {} | {} |"
    assert words.format("1,000", "0.80", "0.50", "met") in text
    assert words.format("10,000", "0.35", "1.00", "**not met**") in text
    assert words.format("100", "2.00", "–", "not measured") in text
    assert "| Hugo | 2.00 | 20.0 | 1.00 | 1.00 | 0.000 |" in text


def test_the_parts_of_a_build_are_read_as_it_prints_them() -> None:
    profile = Profile()
    profile.add({"link, check, fragments": 13.12, "read": 2.02})
    assert PROFILE.findall(profile.table()) == [("link, check, fragments", "13.12"), ("read", "2.02")]


def test_pages_of_briefs_are_told_from_lists(tmp_path: Path) -> None:
    for path, size in (("en/briefs/a", 10), ("ar/briefs/a", 30), ("en/briefs", 50), ("en/entities/b", 70)):
        (tmp_path / path).mkdir(parents=True, exist_ok=True)
        (tmp_path / path / "index.html").write_bytes(b"x" * size)
    sizes = file_sizes(tmp_path)
    assert (sizes["median brief"], sizes["largest brief"], sizes["largest list"]) == (20, 30, 70)
    assert (sizes["all"], sizes["files"]) == (160, 4)


def test_other_generators_get_a_page_of_every_brief_and_entity_in_both_languages(archive: Path) -> None:
    library = link(read_library(archive))
    hugo.make(library, archive / "hugo")
    mkdocs.make(library, archive / "mkdocs")
    for language in ("en", "ar"):
        for brief in library.briefs:
            first = brief.segments[0].source.text
            for folder in (f"hugo/content/{language}", f"mkdocs/docs/{language}"):
                assert first in (archive / folder / "briefs" / f"{brief.id}.md").read_text(encoding="utf-8")
        for name in library.entities:
            assert (archive / f"hugo/content/{language}/entities/{name}/_index.md").exists()
            assert (archive / f"mkdocs/docs/{language}/entities/{name}.md").exists()
