"""Builds the schema of each kind of file by running its reader."""

import json
from collections.abc import Callable, Mapping

from mujaz.model.key_positions import NO_POSITIONS
from mujaz.model.settings import Settings
from mujaz.read.body.body import Body
from mujaz.read.records.brief import parse_brief
from mujaz.read.records.entity import parse_entity
from mujaz.read.records.outlet import parse_outlet
from mujaz.read.records.tags import parse_tags
from mujaz.read.records.terms import parse_term
from mujaz.read.settings import parse_settings
from mujaz.schema.descriptions import DESCRIPTIONS, TITLES
from mujaz.schema.schema_path import SchemaKind, schema_path
from mujaz.schema.schema_recorder import SchemaRecorder
from mujaz.schema.value_schemas import Schema

DIALECT = "http://json-schema.org/draft-07/schema#"
"""Draft 7, which the YAML servers of editors support best."""
COMMENT = "Written by 'python3 build.py schema' from what the reader asks for. Change the reader instead."


def _record_settings(recorder: SchemaRecorder) -> None:
    parse_settings(recorder, "")
    recorder.finish()


READERS: Mapping[SchemaKind, Callable[[SchemaRecorder], object]] = {
    SchemaKind.BRIEF: lambda recorder: parse_brief(
        recorder, "", Body((), Settings().site_name, ()), NO_POSITIONS
    ),
    SchemaKind.ENTITY: lambda recorder: parse_entity(recorder, "", "", NO_POSITIONS),
    SchemaKind.OUTLET: lambda recorder: parse_outlet(recorder, "", NO_POSITIONS),
    SchemaKind.TERMS: parse_term,
    SchemaKind.TAGS: lambda recorder: tuple(parse_tags(recorder)),
    SchemaKind.SETTINGS: _record_settings,
}


def record_schema(kind: SchemaKind) -> SchemaRecorder:
    """Run the reader of a kind of file and return the keys that it requested."""
    recorder = SchemaRecorder(DESCRIPTIONS[kind])
    READERS[kind](recorder)
    return recorder


def file_schema(kind: SchemaKind) -> Schema:
    """Return the schema of a kind of file."""
    members = record_schema(kind).members()
    return {
        "$schema": DIALECT,
        "$comment": COMMENT,
        "title": TITLES[kind],
        **_whole_file_schema(kind, {"type": "object", **members}),
    }


def _whole_file_schema(kind: SchemaKind, schema: Schema) -> Schema:
    """Return the schema of the whole file, given the schema of one record in it."""
    if kind is SchemaKind.TERMS:
        return {"type": "array", "items": schema}
    if kind is SchemaKind.SETTINGS:
        extra = {"type": "object", "properties": {"mujaz": schema}}
        return {"type": "object", "properties": {"extra": extra}}
    return schema


def schema_files() -> tuple[tuple[str, str], ...]:
    """Return the path and the text of every schema."""
    return tuple(
        (schema_path(kind), json.dumps(file_schema(kind), ensure_ascii=False, indent=2) + "\n")
        for kind in SchemaKind
    )
