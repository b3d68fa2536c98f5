"""The schemas for editors are up to date, describe every key, and accept what the readers accept."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from click.testing import CliRunner

from mujaz.cli.schema import command
from mujaz.model.finding import Finding, Severity
from mujaz.read.records.brief import read_brief
from mujaz.read.records.entity import read_entity
from mujaz.read.records.outlet import read_outlet
from mujaz.read.records.tags import read_tags
from mujaz.read.records.terms import read_terms
from mujaz.schema.descriptions import DESCRIPTIONS
from mujaz.schema.schema_files import file_schema, record_schema, schema_files
from mujaz.schema.schema_path import SchemaKind, schema_line, schema_path
from mujaz.schema.schema_recorder import ANY_KEY, SchemaRecorder
from tests.casefile import Case, read_cases
from tests.check.right_library import RIGHT, lay_case
from tests.project import ARCHIVE, ROOT, SETTINGS
from tests.schema.core_yaml import file_as_json

CODES = {"F104", "F105", "F106", "F107"}
"""What is wrong with the name of a field, its presence or its value: what a schema can know."""
FILES = {
    SchemaKind.BRIEF: ("briefs/*/*.md", read_brief, "briefs/2025/2025-03-04-b.md"),
    SchemaKind.ENTITY: ("content/entities/*.md", read_entity, "content/entities/basra.md"),
    SchemaKind.OUTLET: ("content/outlets/*.yml", read_outlet, "content/outlets/wire.yml"),
    SchemaKind.TERMS: ("content/terms/*.yml", read_terms, "content/terms/water.yml"),
    SchemaKind.TAGS: ("content/tags.yml", read_tags, "content/tags.yml"),
}
VALIDATORS = {kind: jsonschema.Draft7Validator(file_schema(kind)) for kind in SchemaKind}
CASES = read_cases(Path(__file__).parent / "cases")
CHECK_CASES = read_cases(ROOT / "tests/check/cases")
TABLE = [(case, name) for case in CASES for name, _ in case.sections if name != "base"]


def files_with_schema(root: Path) -> Iterator[tuple[SchemaKind, str, str]]:
    """Yield the kind, path and text of every file below `root` that has a schema."""
    for kind, (pattern, _, _) in FILES.items():
        for file in sorted(root.glob(pattern)):
            try:
                yield kind, file.relative_to(root).as_posix(), file.read_text(encoding="utf-8")
            except (UnicodeDecodeError, OSError):
                continue


def schema_findings(kind: SchemaKind, path: str, text: str) -> list[Finding]:
    """Return the reader's findings that a schema could have as well."""
    findings = FILES[kind][1](path, text)[1]
    return [finding for finding in findings if finding.code in CODES and finding.severity is Severity.ERROR]


def keys(outline: SchemaRecorder) -> Iterator[str]:
    for key, part in outline.keys.items():
        yield f"{outline.prefix}{key}"
        for inner in (part.inner, part.items):
            if isinstance(inner, SchemaRecorder):
                yield from keys(inner)


def broken_rules(root: Path) -> list[str]:
    """Return a line for each place below `root` that breaks its schema."""
    return [
        f"{path}: {error.json_path}: {error.message}"
        for kind, path, text in files_with_schema(root)
        for error in VALIDATORS[kind].iter_errors(file_as_json(path, text))
    ]


def test_the_committed_schemas_are_what_the_reader_asks_for() -> None:
    for path, text in schema_files():
        assert (ROOT / path).read_text(encoding="utf-8") == text, "Run 'python3 build.py schema'."


@pytest.mark.parametrize("kind", SchemaKind)
def test_a_schema_is_a_schema(kind: SchemaKind) -> None:
    jsonschema.Draft7Validator.check_schema(file_schema(kind))


@pytest.mark.parametrize("kind", SchemaKind)
def test_every_field_is_explained_and_nothing_else(kind: SchemaKind) -> None:
    unexplained = set(DESCRIPTIONS[kind]) ^ set(keys(record_schema(kind)))
    assert {name for name in unexplained if not name.endswith(f".{ANY_KEY}.{ANY_KEY}")} == set()


@pytest.mark.parametrize("root", [ARCHIVE, RIGHT], ids=["archive", "right"])
def test_every_file_that_is_there_follows_its_schema(root: Path) -> None:
    assert broken_rules(root) == []


def test_the_settings_follow_theirs() -> None:
    settings: Any = yaml.safe_load(SETTINGS.read_text(encoding="utf-8"))
    VALIDATORS[SchemaKind.SETTINGS].validate(settings)
    settings["extra"]["mujaz"]["page_sise"] = 50
    assert not VALIDATORS[SchemaKind.SETTINGS].is_valid(settings)


@pytest.mark.parametrize(("case", "name"), TABLE, ids=lambda it: it if isinstance(it, str) else it.name)
def test_schema_and_reader_are_of_one_mind(case: Case, name: str) -> None:
    """Sections `accepted …` and `F106 …` hold changes of the section `base`, as cases of checks do."""
    kind, text = SchemaKind(case.name), case["base"]
    for line in case[name].strip("\n").split("\n"):
        old, arrow, new = line.replace("⏎", "\n").partition(" → ")
        assert arrow, f"'{line}' is no change."
        assert text.count(old) == 1, f"'{old}' stands {text.count(old)} times in the base."
        text = text.replace(old, new)
    path = FILES[kind][2]
    codes = {finding.code for finding in schema_findings(kind, path, text)}
    assert codes == (set() if name.startswith("accepted") else {name.split(maxsplit=1)[0]})
    assert VALIDATORS[kind].is_valid(file_as_json(path, text)) is (not codes)


@pytest.mark.parametrize("case", CHECK_CASES, ids=lambda case: case.name)
def test_they_agree_on_the_cases_of_all_checks(case: Case, tmp_path: Path) -> None:
    lay_case(case, tmp_path)
    for kind, path, text in files_with_schema(tmp_path):
        value = file_as_json(path, text)
        if value is not None:
            assert VALIDATORS[kind].is_valid(value) is (not schema_findings(kind, path, text)), path


def test_the_command_writes_what_is_out_of_date_and_says_so(tmp_path: Path) -> None:
    def run(*options: str) -> tuple[int, str]:
        result = CliRunner().invoke(command, options, obj=tmp_path, standalone_mode=False)
        return result.return_value, result.output

    assert run("--check")[0] == 1
    assert list(tmp_path.iterdir()) == []
    assert run()[0] == 0
    assert run("--check") == (0, "All schemas are up to date.\n")
    (tmp_path / schema_path(SchemaKind.TAGS)).write_text("{}")
    assert run("--check") == (
        1,
        "schemas/tags.schema.json is out of date. Run 'python3 build.py schema'.\n",
    )
    assert run() == (0, "Wrote schemas/tags.schema.json.\n")


@pytest.mark.parametrize("kind", FILES)
def test_the_line_in_a_file_leads_to_its_schema(kind: SchemaKind) -> None:
    path = FILES[kind][2]
    relative_path = schema_line(kind, path).partition("$schema=")[2]
    assert (ROOT / path).parent.joinpath(relative_path).resolve() == ROOT / schema_path(kind)


def test_the_settings_of_the_editor_name_every_schema() -> None:
    settings = json.loads((ROOT / ".vscode/settings.json").read_text(encoding="utf-8"))
    globs = {f"./{schema_path(kind)}": pattern for kind, (pattern, _, _) in FILES.items()}
    globs[f"./{schema_path(SchemaKind.SETTINGS)}"] = "mkdocs.yml"
    yaml_only = {path: pattern for path, pattern in globs.items() if not pattern.endswith(".md")}
    assert settings["yaml.schemas"] == yaml_only
