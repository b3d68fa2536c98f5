"""The JSON Schema of one key of a mapping."""

from dataclasses import dataclass
from typing import Protocol

from mujaz.schema.value_schemas import Schema


class Members(Protocol):
    """A mapping whose members have a schema."""

    def members(self) -> Schema: ...


@dataclass(frozen=True, slots=True)
class KeySchema:
    """One key: its own schema, and the mapping in it or in its items."""

    schema: Schema
    inner: Members | None = None
    items: Members | None = None

    def full_schema(self) -> Schema:
        """Return the schema with all keys inside; only complete once the reader has finished."""
        schema = dict(self.schema)
        if self.inner:
            schema |= self.inner.members()
        if self.items:
            schema["items"] = {"type": ["object"], **schema.get("items", {}), **self.items.members()}
        return schema
