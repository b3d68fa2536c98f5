"""Every command ends with 0 where all is well, 1 where it found something, 2 where it could not run."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from mujaz.cli import main
from mujaz.cli.main import COMMANDS, run
from tests.small_archive.site import LittleSite

WITH_FINDINGS: tuple[list[str], ...] = (
    [],
    ["--drafts"],
    ["--output", "site"],
    ["build"],
    ["build", "--drafts"],
    ["build", "--keep-going"],
    ["--keep-going"],
    ["check"],
    ["check", "briefs"],
    ["check", "--format", "json", "briefs/2024"],
    ["fix"],
    ["fix", "briefs"],
    ["stats"],
    ["stats", "--json"],
    ["terms", "export"],
    ["terms", "export", "terms.tbx"],
    ["schema", "--check"],
)
"""Command lines that meet a mistake in the archive. `test` and `serve` have tests of their own."""
NOWHERE = "nowhere.md"
COULD_NOT_RUN: tuple[list[str], ...] = (
    ["biuld"],
    ["--no-such-option"],
    ["build", NOWHERE],
    ["build", "--output", "mkdocs.yml"],
    ["build", "--output", "briefs"],
    ["build", "--work", "file:///nowhere"],
    ["check", NOWHERE],
    ["check", "--base", "no-such-revision"],
    ["check", "--format", "xml"],
    ["completion"],
    ["completion", "nosuchshell"],
    ["draft"],
    ["draft", NOWHERE, "--provider", "libretranslate", "--url", "http://127.0.0.1:9", "--dry-run"],
    ["draft", "2024-09-20-news-0"],
    ["draft", "2024-09-20-news-0", "--provider", "nobody"],
    ["entities"],
    ["entities", "merge", "nobody", "no-one"],
    ["entities", "new"],
    ["entities", "new", "Somebody", "--name", "ar"],
    ["entities", "similar", "--wikidata", NOWHERE],
    ["entities", "suggest", "--brief", NOWHERE],
    ["explain"],
    ["explain", "Z999"],
    ["fix", NOWHERE],
    ["fix", "briefs/2024/2024-09-20-news-0.md", NOWHERE],
    ["fix", "mkdocs.yml"],
    ["memory", "--add", NOWHERE],
    ["memory", "--export", "nowhere/archive.tmx"],
    ["new"],
    ["new", NOWHERE],
    ["new", NOWHERE, "--json"],
    ["new", NOWHERE, "--outlet", "no-such-outlet"],
    ["schema", NOWHERE],
    ["serve", NOWHERE],
    ["serve", "--port", "99999999"],
    ["stats", NOWHERE],
    ["terms"],
    ["terms", "import", NOWHERE],
    ["terms", "export", "nowhere/terms.tbx"],
    ["test", NOWHERE, "--no-such-option"],
    ["xliff"],
    ["xliff", "export", NOWHERE],
    ["xliff", "export", "2024-09-20-news-0", "nowhere/brief.xlf"],
    ["xliff", "import", NOWHERE],
)
"""Command lines that cannot run, such as those with a path that does not exist."""


@pytest.fixture
def archive(site: LittleSite, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the root of an archive, which is the current folder too."""
    monkeypatch.chdir(site.root)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(site.root.parent))
    return site.root


@pytest.fixture
def archive_with_mistakes(archive: Path) -> Path:
    """Return the root of an archive with an unreadable brief, broken terms and a hidden character."""
    (archive / "briefs/2024/2024-09-20-news-0.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    (archive / "content/terms/broken.yml").write_text("- term: [\n", encoding="utf-8")
    other = archive / "briefs/2024/2024-10-09-news-1.md"
    other.write_text(other.read_text(encoding="utf-8").replace("اليوم", "الي\u200bوم"), encoding="utf-8")
    return archive


def test_every_command_has_a_failure_here() -> None:
    commands = {arguments[0] for arguments in (*WITH_FINDINGS, *COULD_NOT_RUN) if arguments}
    assert commands >= set(COMMANDS)


@pytest.mark.parametrize("arguments", WITH_FINDINGS, ids=" ".join)
def test_findings_end_with_1(archive_with_mistakes: Path, arguments: Sequence[str]) -> None:
    assert run(archive_with_mistakes, list(arguments)) == 1


@pytest.mark.parametrize("arguments", COULD_NOT_RUN, ids=" ".join)
def test_a_command_that_could_not_run_ends_with_2_and_says_why(
    archive: Path, arguments: Sequence[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(archive, list(arguments)) == 2
    message = capsys.readouterr().err
    assert message.strip(), "Nothing says why."
    assert "Traceback" not in message


@pytest.mark.parametrize("arguments", [[], ["--drafts"], ["build"], ["check"], ["fix", "briefs"], ["stats"]])
def test_a_clean_archive_ends_with_0(archive: Path, arguments: Sequence[str]) -> None:
    assert run(archive, list(arguments)) == 0


def test_options_alone_are_those_of_a_build(archive: Path) -> None:
    assert run(archive, ["--drafts", "--output", "preview"]) == 0
    assert (archive / "preview/en/index.html").is_file()


def test_an_unreadable_file_is_no_file_without_mistakes(
    archive_with_mistakes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = "briefs/2024/2024-09-20-latin.md"
    (archive_with_mistakes / path).write_bytes(b"---\ntitle: \xe9\n---\n")
    assert run(archive_with_mistakes, ["fix", path]) == 1
    assert f"{path}:2:8: T101" in capsys.readouterr().err


def test_output_into_a_closed_pipe_is_not_success(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(*_: object, **__: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(main.group, "main", closed)
    monkeypatch.setattr("sys.stderr", (archive / "errors").open("w", encoding="utf-8"))
    assert run(archive, ["check"]) == main.CLOSED_PIPE
