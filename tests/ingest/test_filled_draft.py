"""Tests that a draft, once translated, reads back, passes `check`, and proves its quotes."""

import json
import re
from pathlib import Path

import pytest

from mujaz.cli.main import run
from mujaz.link.link import link
from mujaz.link.quotes import QuoteMatch, prove
from mujaz.read.library import read_library
from tests.casefile import read_cases
from tests.project import copy_project

PAGES = read_cases(Path(__file__).parent / "cases" / "pages")
SENTENCE = "This paragraph says in English what the paragraph above it says, as far as length and form go."


def filled(draft: str) -> str:
    """Put a text of about the right length in place of every empty block, as a translator would."""
    blocks = re.split(r"^> \[untranslated\]$", draft, flags=re.MULTILINE)
    filled_blocks = [block + f"> {_translation(block)}" for block in blocks[:-1]]
    return "".join([*filled_blocks, blocks[-1]])


def _translation(block: str) -> str:
    """Return a text with the numbers of the paragraph above, and about as long."""
    paragraph = block.strip().rpartition("\n\n")[2]
    words = (SENTENCE * (1 + len(paragraph) // len(SENTENCE)))[: max(len(paragraph), 12)].split()
    numbers = re.findall(r"\d+", paragraph)
    return " ".join([*words[: max(2, len(words) - len(numbers))], *numbers])


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project with its records and without its briefs and captures."""
    return without_briefs(copy_project(tmp_path_factory.mktemp("new") / "project"))


def without_briefs(root: Path) -> Path:
    """Delete the briefs and captures below `root`, so that no draft meets a brief of the same article."""
    for folder in ("briefs", "content/captures"):
        for path in sorted((root / folder).rglob("*.*"), reverse=True):
            path.unlink()
    return root


@pytest.mark.parametrize("case", PAGES, ids=lambda case: case.name)
def test_a_filled_draft_checks_clean(
    case: object, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.txt"
    page.write_text(dict(case.sections)["page.txt"], encoding="utf-8")  # type: ignore[attr-defined]
    check_filled(page, project, capsys, ["--outlet", "sample-gazette"])


def check_filled(
    page: Path, project: Path, capsys: pytest.CaptureFixture[str], options: list[str]
) -> dict[str, list[dict[str, object]]]:
    """Write the draft of a page, fill it, check it, and return the output of `--json`."""
    assert run(project, ["new", str(page), "--json", *options]) == 0
    output: dict[str, list[dict[str, object]]] = json.loads(capsys.readouterr().out)
    brief = project / str(output["brief"])
    brief.write_text(filled(brief.read_text(encoding="utf-8")), encoding="utf-8")
    assert run(project, ["check"]) == 0, capsys.readouterr().out
    linked_brief = next(one for one in link(read_library(project)).briefs if one.id == brief.stem)
    sources = [(segment.number, segment.source.text) for segment in linked_brief.segments]
    for quote in linked_brief.quotes:
        words = dict(quote.words.pairs)[linked_brief.language]
        assert prove(words, linked_brief.language, sources).verdict is not QuoteMatch.NOT_FOUND
    return output
