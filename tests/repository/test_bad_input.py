"""Whatever stands in a file: findings with place and fix, never a traceback; the others are still read."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from mujaz.build.build import build
from mujaz.build.result import BuildOptions
from mujaz.check.formats.github import format_findings as format_github
from mujaz.check.formats.text import format_findings as format_text
from mujaz.model.finding import Finding
from tests.check_everything import check_everything
from tests.project import BRIEF, BRIEF_PATH, OUTLET, OUTLET_PATH
from tests.repository.broken import FILES, SPECIAL, lay
from tests.repository.hostile_texts import CORPORA, hostile_strings, places

Fill = Callable[[str, str], Path]
WITNESS = "briefs/2025/2025-05-01-witness.md"
"""A readable brief with one mistake: it must be found, whatever stands beside it."""
needs_corpora = pytest.mark.skipif(
    not CORPORA.is_dir(),
    reason="Set MUJAZ_CORPORA to a folder with naughty-strings.json, xss.json and yaml/ to run this.",
)


@pytest.fixture
def library(project: Path, fill: Fill) -> Path:
    """Return a project with one right brief and the witness."""
    fill(OUTLET_PATH, OUTLET)
    fill(BRIEF_PATH, BRIEF)
    fill(WITNESS, BRIEF.replace("rights: full", "rights: everything").replace("2025-03-04", "2025-05-01"))
    return project


def findings_of(root: Path) -> tuple[Finding, ...]:
    """Check, hold every finding to its form, print them as the commands do."""
    found = check_everything(root)
    for finding in found:
        assert finding.location.line >= 1
        assert finding.location.column >= 1
        assert finding.message.endswith((".", "?")), finding
        assert finding.fix.endswith((".", "?")), finding
    format_text(found).encode()
    format_github(found).encode()
    assert any(finding.location.path == WITNESS and finding.code == "F106" for finding in found)
    return found


@pytest.mark.parametrize("name", FILES)
def test_a_broken_file_is_a_finding_in_its_place(library: Path, name: str) -> None:
    path = lay(library, name)
    assert path in {finding.location.path for finding in findings_of(library)}


@pytest.mark.skipif(os.name != "posix", reason="Links and pipes are made as POSIX systems make them.")
@pytest.mark.parametrize("lay_special", SPECIAL, ids=lambda it: it.__name__)
def test_what_is_no_file_is_a_finding_and_is_not_read(
    library: Path, lay_special: Callable[[Path], str]
) -> None:
    path = lay_special(library)
    found = findings_of(library)
    assert path in {finding.location.path for finding in found}
    assert "root:" not in format_text(found)


def test_all_broken_files_together_are_reported_in_one_run(library: Path) -> None:
    assert _lay_all(library) <= {finding.location.path for finding in findings_of(library)}


def test_all_broken_files_together_are_built_as_far_as_they_go(library: Path) -> None:
    """Pages are made before all findings are known, so what is wrong with a brief must not stop them."""
    _lay_all(library)
    said: list[str] = []
    assert build(BuildOptions(library, library / "site", keep_going=True), said.append) == 1
    assert (library / "site/en/briefs/2025-03-04-library/index.html").exists()


def _lay_all(library: Path) -> set[str]:
    paths = set()
    for number, name in enumerate(FILES):
        path, data = FILES[name]
        if path == "briefs/2025/2025-04-01-broken.md":
            path = f"briefs/2025/2025-04-01-broken-{number}.md"
        (library / path).parent.mkdir(parents=True, exist_ok=True)
        (library / path).write_bytes(data)
        paths.add(path)
    return paths


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def published(project: Path, fill: Fill) -> tuple[Path, dict[str, bytes]]:
    """Return a project whose site stands, and that site's bytes."""
    fill(OUTLET_PATH, OUTLET)
    fill(BRIEF_PATH, BRIEF)
    said: list[str] = []
    assert build(BuildOptions(project, project / "site"), said.append) == 0, said
    before = snapshot(project / "site")
    assert "en/briefs/2025-03-04-library/index.html" in before
    return project, before


def test_a_build_with_errors_leaves_the_old_site_as_it_was(published: tuple[Path, dict[str, bytes]]) -> None:
    root, before = published
    lay(root, "windows-1256")
    said: list[str] = []
    assert build(BuildOptions(root, root / "site"), said.append) == 1
    assert "windows-1256" in "\n".join(said)
    assert snapshot(root / "site") == before


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("theme_overrides/bodies/brief.html", "{% for %}"),
        ("theme_overrides/bodies/brief.html", "{{ view.no_such_field }}"),
        ("theme_overrides/main.html", "{% extends 'nowhere.html' %}"),
    ],
)
def test_a_broken_theme_leaves_the_old_site_as_it_was(
    published: tuple[Path, dict[str, bytes]], path: str, text: str
) -> None:
    root, before = published
    shutil.copytree(root, root.parent / "copy", symlinks=True)  # templates are compiled once for each folder
    root = root.parent / "copy"
    (root / path).write_text(text, encoding="utf-8")
    with pytest.raises(Exception, match=r"Expected an expression|no_such_field|nowhere"):
        build(BuildOptions(root, root / "site"), lambda _: None)
    assert snapshot(root / "site") == before
    assert [path.name for path in root.iterdir() if path.name.startswith(".site")] == []


def test_keep_going_publishes_the_others(published: tuple[Path, dict[str, bytes]]) -> None:
    root, before = published
    lay(root, "UTF-16")
    assert build(BuildOptions(root, root / "site", keep_going=True), lambda _: None) == 1
    assert snapshot(root / "site") == before


@needs_corpora
def test_hostile_texts_in_every_place_never_break_the_check(library: Path) -> None:
    for number, text in enumerate(hostile_strings()):
        for pattern, content in places(text):
            place = library / pattern.format(number)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content.encode("utf-8", "surrogatepass"))
    findings_of(library)


@needs_corpora
@pytest.mark.parametrize("pattern", ["briefs/2025/2025-06-01-{}.md", "content/outlets/{}.yml"])
def test_yaml_that_is_wrong_is_refused(library: Path, pattern: str) -> None:
    wrong = set()
    for source in sorted((CORPORA / "yaml").iterdir()):
        path = pattern.format(source.name.split(".")[0].lower())
        data = source.read_bytes()
        (library / path).write_bytes(b"---\n" + data + b"\n---\n" if path.endswith(".md") else data)
        if ".error." in source.name:
            wrong.add(path)
    assert wrong <= {finding.location.path for finding in findings_of(library)}
