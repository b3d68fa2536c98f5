"""The line that names the schema stays in place when a command changes the front matter."""

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


def with_schema_line(kind: SchemaKind, path: str) -> str:
    """Return a file of the right library with the line as `new` writes it."""
    text = (RIGHT / path).read_text(encoding="utf-8")
    return text.replace("---\n", f"---\n{schema_line(kind, path)}\n", 1)


def test_the_reader_does_not_mind_it() -> None:
    assert read_brief(BRIEF, with_schema_line(SchemaKind.BRIEF, BRIEF))[1] == ()
    assert read_entity(ENTITY, with_schema_line(SchemaKind.ENTITY, ENTITY))[1] == ()


def test_fix_keeps_it() -> None:
    text = with_schema_line(SchemaKind.BRIEF, BRIEF)
    assert mended(BRIEF, text.replace("retrieved: 2025-03-05", "retrieved: 2025/3/5")) == text


def test_merge_keeps_it() -> None:
    text = with_schema_line(SchemaKind.ENTITY, ENTITY)
    front = FrontMatter(text)
    edits = [*front.rename(front.child("type"), "place", "other"), front.append_field("wikidata: Q1")]
    expected = text.replace("type: place", "type: other").replace("\n---\n", "\nwikidata: Q1\n---\n", 1)
    assert apply_edits(text, edits) == expected


def test_a_machines_credit_keeps_it() -> None:
    text = with_schema_line(SchemaKind.BRIEF, BRIEF)
    credited = put_credit(
        parse_brief_file(BRIEF, text.encode()), MachineCredit("deepl", "", date(2025, 3, 5))
    )
    lines = [line for line in "".join(credited.lines).splitlines() if "machine:" not in line]
    assert lines[:2] == text.splitlines()[:2]
    assert "machine: {provider: deepl, date: 2025-03-05}" in "".join(credited.lines)
