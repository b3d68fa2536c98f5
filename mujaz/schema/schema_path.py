"""Paths of the schemas, and the comment by which a file names its schema."""

from enum import StrEnum
from pathlib import PurePosixPath

FOLDER = "schemas"


class SchemaKind(StrEnum):
    """Kind of file that a schema describes."""

    BRIEF = "brief"
    ENTITY = "entity"
    OUTLET = "outlet"
    TERMS = "terms"
    TAGS = "tags"
    SETTINGS = "settings"


def schema_path(kind: SchemaKind) -> str:
    """Return the path of a schema, relative to the root of the repository."""
    return f"{FOLDER}/{kind}.schema.json"


def schema_line(kind: SchemaKind, path: str) -> str:
    """Return the comment by which the file at `path` names its schema.

    >>> schema_line(SchemaKind.OUTLET, "content/outlets/sample-wire.yml")
    '# yaml-language-server: $schema=../../schemas/outlet.schema.json'
    """
    up = "../" * (len(PurePosixPath(path).parts) - 1)
    return f"# yaml-language-server: $schema={up}{schema_path(kind)}"
