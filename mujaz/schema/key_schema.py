"""One key of a form, as JSON Schema has it."""

from dataclasses import dataclass
from typing import Protocol

from mujaz.schema.value_schemas import Schema


class Members(Protocol):
    """A form that says which members it may have."""

    def members(self) -> Schema: ...


@dataclass(frozen=True, slots=True)
class KeySchema:
    """One key: its own schema, and the form inside it or inside its items."""

    schema: Schema
    inner: Members | None = None
    items: Members | None = None

    def full_schema(self) -> Schema:
        """Return the whole schema, once the reader has asked for everything inside."""
        schema = dict(self.schema)
        if self.inner:
            schema |= self.inner.members()
        if self.items:
            schema["items"] = {"type": ["object"], **schema.get("items", {}), **self.items.members()}
        return schema
