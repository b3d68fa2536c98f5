"""The answer of the last build holds as long as nothing has changed, and not a moment longer."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mujaz.build import build as build_room
from mujaz.build.build import run_build
from mujaz.build.result import BuildOptions, BuildResult
from tests.small_archive.site import LittleSite
from tests.whole import differences

BRIEF = "2024-10-09-news-1"


class OpenedError(Exception):
    """A build looked at more than the marks of its files."""


def silent(_: str) -> None:
    """Nobody listens."""


@pytest.fixture
def standing(site: LittleSite, monkeypatch: pytest.MonkeyPatch) -> LittleSite:
    """A site that was built, and a build that fails as soon as it wants to know more than that."""
    run_build(site.order(), silent)

    def opened(order: BuildOptions) -> None:
        raise OpenedError(order)

    monkeypatch.setattr(build_room, "open_build", opened)
    return site


def same(one: BuildResult, other: BuildResult) -> bool:
    return replace(one, pages_written=0, seconds=0.0, profile=other.profile) == replace(other, seconds=0.0)


def test_the_answer_is_given_again(site: LittleSite) -> None:
    site.little.briefs[BRIEF].title = "Other news"
    site.write()
    first = run_build(site.order(), silent)
    again = run_build(site.order(), silent)
    assert first.pages_written > 0
    assert again.published
    assert same(first, again)
    assert differences(site.files(), site.expected()) == []


def test_nothing_is_opened_where_nothing_has_changed(standing: LittleSite) -> None:
    assert run_build(standing.order(), silent).published


def test_a_failed_build_leaves_no_answer(site: LittleSite) -> None:
    run_build(site.order(), silent)
    path = site.little.briefs[BRIEF].path
    whole = site.written[path]
    site.little.broken[path] = "---\ntitle: [\n---\n"
    site.write()
    for _ in range(2):
        assert not run_build(site.order(), silent).published
    del site.little.broken[path]
    site.write()
    assert site.written[path] == whole
    assert run_build(site.order(), silent).published


def saved(root: Path) -> None:
    place = next(root.glob(f"briefs/*/{BRIEF}.md"))
    place.write_text(place.read_text(encoding="utf-8") + "\n", encoding="utf-8")


def written_without_a_trace(root: Path) -> None:
    """Another text of the same length, with the time of its last change put back."""
    place = next(root.glob(f"briefs/*/{BRIEF}.md"))
    info = place.stat()
    place.write_bytes(place.read_bytes().replace(b"e", b"a"))
    os.utime(place, ns=(info.st_atime_ns, info.st_mtime_ns))


def deleted(root: Path) -> None:
    next(root.glob(f"briefs/*/{BRIEF}.md")).unlink()


def added(root: Path) -> None:
    (root / "content" / "entities" / "new.md").write_text("---\n---\n", encoding="utf-8")


def template_changed(root: Path) -> None:
    place = next((root / "theme_overrides" / "bodies").rglob("*.html"))
    place.write_text(place.read_text(encoding="utf-8") + "<!-- -->", encoding="utf-8")


def settings_changed(root: Path) -> None:
    place = root / "mkdocs.yml"
    place.write_text(place.read_text(encoding="utf-8") + "\n# a word\n", encoding="utf-8")


def site_taken_away(root: Path) -> None:
    (root / "site").rename(root / "elsewhere")


def front_page_replaced(root: Path) -> None:
    (root / "site" / "index.html").write_bytes(b"by hand")


def answer_damaged(root: Path) -> None:
    place = next(root.glob(".cache/sites/*/answer"))
    place.write_bytes(place.read_bytes()[:-1] + b"?")


@pytest.mark.parametrize(
    "change",
    [
        saved,
        written_without_a_trace,
        deleted,
        added,
        template_changed,
        settings_changed,
        site_taken_away,
        front_page_replaced,
        answer_damaged,
    ],
)
def test_whatever_changes_is_looked_at(standing: LittleSite, change: Callable[[Path], None]) -> None:
    change(standing.root)
    with pytest.raises(OpenedError):
        run_build(standing.order(), silent)


@pytest.mark.parametrize("other", ["drafts", "keep_going", "clean", "profile"])
def test_another_order_has_no_answer(standing: LittleSite, other: str) -> None:
    order = standing.order()
    with pytest.raises(OpenedError):
        run_build(replace(order, **{other: True}), silent)  # type: ignore[arg-type]


def test_another_version_has_no_answer(standing: LittleSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mujaz.build.up_to_date.versions", lambda _: {"markdown-it-py": "another"})
    with pytest.raises(OpenedError):
        run_build(standing.order(), silent)
