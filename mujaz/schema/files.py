"""Every schema, made by its reader."""

import json
from collections.abc import Callable, Mapping

from mujaz.model.key_positions import NO_POSITIONS
from mujaz.model.settings import Settings
from mujaz.read.body_types import Body
from mujaz.read.brief_md import brief_of
from mujaz.read.entity_md import entity_of
from mujaz.read.records import outlet_of, tags_of, term_of
from mujaz.read.settings import settings_of
from mujaz.schema.address import SchemaKind, schema_path
from mujaz.schema.help import HELP, TITLES
from mujaz.schema.outline import Outline
from mujaz.schema.shapes import Schema

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The one that the YAML servers of editors know best."""
WRITTEN_BY = "Written by 'python3 build.py schema' from what the reader asks for. Change the reader instead."


def _ask_settings(form: Outline) -> None:
    settings_of(form, "")
    form.done()


READERS: Mapping[SchemaKind, Callable[[Outline], object]] = {
    SchemaKind.BRIEF: lambda form: brief_of(form, "", Body((), Settings().site_name, ()), NO_POSITIONS),
    SchemaKind.ENTITY: lambda form: entity_of(form, "", "", NO_POSITIONS),
    SchemaKind.OUTLET: lambda form: outlet_of(form, "", NO_POSITIONS),
    SchemaKind.TERMS: term_of,
    SchemaKind.TAGS: lambda form: tuple(tags_of(form)),
    SchemaKind.SETTINGS: _ask_settings,
}


def outline_of(kind: SchemaKind) -> Outline:
    """Return what the reader of a kind asks for."""
    outline = Outline(HELP[kind])
    READERS[kind](outline)
    return outline


def schema_of(kind: SchemaKind) -> Schema:
    """Return the schema of a kind of file."""
    members = outline_of(kind).members()
    return {
        "$schema": DIALECT,
        "$comment": WRITTEN_BY,
        "title": TITLES[kind],
        **_whole(kind, {"type": "object", **members}),
    }


def _whole(kind: SchemaKind, form: Schema) -> Schema:
    """Return the schema of the whole file in which a form stands."""
    if kind is SchemaKind.TERMS:
        return {"type": "array", "items": form}
    if kind is SchemaKind.SETTINGS:
        extra = {"type": "object", "properties": {"mujaz": form}}
        return {"type": "object", "properties": {"extra": extra}}
    return form


def schema_files() -> tuple[tuple[str, str], ...]:
    """Return the path and the text of every schema."""
    return tuple(
        (schema_path(kind), json.dumps(schema_of(kind), ensure_ascii=False, indent=2) + "\n")
        for kind in SchemaKind
    )
