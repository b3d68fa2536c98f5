"""What the documents say is true: commands exist, links lead somewhere, examples pass the check."""

import re
import shlex
from pathlib import Path

import click
import pytest

from mujaz.cli.main import COMMANDS, group
from mujaz.model.finding import Severity
from tests.check_everything import check_everything
from tests.project import ARCHIVE, ROOT, copy_project
from tests.repository.documents import anchors, blocks, documents, links, name_of, read

CALL = re.compile(r"(?:python3 build\.py|\./build\.py)\b([^\n`#;|&)]*)")
OUTSIDE = ("https://", "http://", "mailto:")


def test_the_readme_asks_for_two_commands_and_no_more() -> None:
    assert blocks(read("README.md"), "sh") == ["python3 build.py\npython3 build.py test\n"]


@pytest.mark.parametrize("path", documents(), ids=name_of)
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    broken = []
    for target in links(path.read_text(encoding="utf-8")):
        if target.startswith(OUTSIDE):
            continue
        place, _, anchor = target.partition("#")
        there = (path.parent / place).resolve() if place else path
        if not there.exists() or (anchor and anchor not in anchors(there.read_text(encoding="utf-8"))):
            broken.append(target)
    assert broken == []


@pytest.mark.parametrize("path", documents(), ids=name_of)
def test_commands_in_documents_exist_with_their_options(path: Path) -> None:
    wrong = [call for call in CALL.findall(path.read_text(encoding="utf-8")) if not is_known(call)]
    assert wrong == []


def is_known(call: str) -> bool:
    """Tell whether `build.py` takes these arguments."""
    words = shlex.split(call.replace("…", ""))
    if not words:
        return True
    if words[0].startswith("-"):
        return words[0] in {"--help", "-h"}
    if words[0] not in COMMANDS:
        return False
    context = click.Context(group)
    command = group.get_command(context, words[0])
    assert command is not None
    while isinstance(command, click.Group) and len(words) > 1 and not words[1].startswith("-"):
        part = command.get_command(context, words.pop(1))
        if part is None:
            return False
        command = part
    known = {option for parameter in command.get_params(context) for option in parameter.opts}
    return {word for word in words[1:] if word.startswith("-")} <= known | {"--help"}


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_is_documented_and_helps_itself(name: str) -> None:
    assert f"python3 build.py {name}" in read("docs/guide/running.md")
    context = click.Context(group, info_name="build.py")
    command = group.get_command(context, name)
    assert command is not None
    text = command.get_help(click.Context(command, info_name=name, parent=context))
    assert "Example" in text


def test_the_example_brief_of_the_guide_passes_the_check(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    path = "briefs/2025/2025-03-04-library-evening.md"
    (root / path).write_text(blocks(read("docs/guide/brief.md"), "markdown")[0], encoding="utf-8")
    found = [finding for finding in check_everything(root) if finding.location.path == path]
    assert [str(finding) for finding in found if finding.severity >= Severity.WARNING] == []


def test_the_example_entity_passes_the_check(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    path = "content/entities/an-example-council.md"
    text = blocks(read("CONTRIBUTING.md"), "markdown")[0]
    (root / path).write_text(text.replace("not: [grain-board]", ""), encoding="utf-8")
    old = {str(finding) for finding in check_everything(ARCHIVE)}
    new = [finding for finding in check_everything(root) if finding.location.path == path]
    errors = {str(finding) for finding in new if finding.severity is Severity.ERROR}
    assert errors - old == set()


def test_every_field_of_a_brief_is_in_the_table_of_formats(tmp_path: Path) -> None:
    table = read("docs/guide/formats.md").split("## An entity")[0]
    first_cells = re.findall(r"^\| (`[^|]+`) \|", table, re.MULTILINE)
    fields = {name.split(".")[0] for cell in first_cells for name in re.findall(r"`([a-z_.0-9]+)`", cell)}
    lines = "".join(f"{field}:\n" for field in sorted(fields))
    place = tmp_path / "briefs/2025/2025-03-04-fields.md"
    place.parent.mkdir(parents=True)
    place.write_text(f"---\n{lines}no_such_field: x\n---\n", encoding="utf-8")
    unknown = [finding.message for finding in check_everything(tmp_path) if finding.code == "F104"]
    assert unknown == ["'no_such_field' is not a field that is known here."]
    assert fields >= {"title", "source", "language", "translation", "status", "summary", "quotes"}


def test_decisions_are_numbered_without_gaps_and_say_why() -> None:
    paths = sorted((ROOT / "docs/decisions").glob("*.md"))
    assert [path.name[:4] for path in paths] == [f"{number:03}-" for number in range(1, len(paths) + 1)]
    for path in paths:
        text = path.read_text(encoding="utf-8")
        assert text.startswith(f"# {path.name[:3]} ")
        for part in ("**Context.**", "**Choice.**", "**Consequence.**"):
            assert part in text, f"{path.name} lacks {part}"
        assert len(text.split()) <= 450, f"{path.name} is longer than a page."


def test_decisions_that_the_code_points_to_exist() -> None:
    numbers = {path.name[:3] for path in (ROOT / "docs/decisions").glob("*.md")}
    for path in sorted((ROOT / "mujaz").rglob("*.py")):
        for number in re.findall(r"[Dd]ecision (\d{3})", path.read_text(encoding="utf-8")):
            assert number in numbers, f"{name_of(path)} points to decision {number}."


def test_the_changelog_begins_with_what_is_not_released_yet() -> None:
    headings = re.findall(r"^## (.+)$", read("CHANGELOG.md"), re.MULTILINE)
    assert headings[0] == "[Unreleased]"


def test_every_dependency_has_its_line_in_the_decision() -> None:
    import tomllib

    project = tomllib.loads(read("pyproject.toml"))["project"]
    decision = read("docs/decisions/005-dependencies.md").lower()
    names = [re.split(r"[<>=]", line)[0] for line in project["dependencies"]]
    spoken = {"mkdocs-material": "material"}
    assert [name for name in names if spoken.get(name, name) not in decision] == []
