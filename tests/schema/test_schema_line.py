"""The line that names the schema stays where it is, whoever changes the front matter."""

from datetime import date

from mujaz.check.mend.mend import mended
from mujaz.entities.yaml_edits import FrontMatter, apply_edits
from mujaz.exchange.segment_positions import parse_brief_file
from mujaz.machine.credit import put_credit
from mujaz.model.machine_credit import MachineCredit
from mujaz.read.records.brief import read_brief
from mujaz.read.records.entity import read_entity
from mujaz.schema.schema_path import SchemaKind, schema_line
from tests.check.right_library import RIGHT

BRIEF, ENTITY = "briefs/2025/2025-03-04-library.md", "content/entities/beirut.md"


def headed(kind: SchemaKind, path: str) -> str:
    """Return a file of the right library with the line as `new` writes it."""
    text = (RIGHT / path).read_text(encoding="utf-8")
    return text.replace("---\n", f"---\n{schema_line(kind, path)}\n", 1)


def test_the_reader_does_not_mind_it() -> None:
    assert read_brief(BRIEF, headed(SchemaKind.BRIEF, BRIEF))[1] == ()
    assert read_entity(ENTITY, headed(SchemaKind.ENTITY, ENTITY))[1] == ()


def test_fix_keeps_it() -> None:
    text = headed(SchemaKind.BRIEF, BRIEF)
    assert mended(BRIEF, text.replace("retrieved: 2025-03-05", "retrieved: 2025/3/5")) == text


def test_merge_keeps_it() -> None:
    text = headed(SchemaKind.ENTITY, ENTITY)
    front = FrontMatter(text)
    edits = [*front.rename(front.child("type"), "place", "other"), front.append_field("wikidata: Q1")]
    wanted = text.replace("type: place", "type: other").replace("\n---\n", "\nwikidata: Q1\n---\n", 1)
    assert apply_edits(text, edits) == wanted


def test_a_machines_credit_keeps_it() -> None:
    text = headed(SchemaKind.BRIEF, BRIEF)
    made = put_credit(parse_brief_file(BRIEF, text.encode()), MachineCredit("deepl", "", date(2025, 3, 5)))
    lines = [line for line in "".join(made.lines).splitlines() if "machine:" not in line]
    assert lines[:2] == text.splitlines()[:2]
    assert "machine: {provider: deepl, date: 2025-03-05}" in "".join(made.lines)
