"""An empty mapping that records the keys and types that a reader requests. See docs/decisions/015."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.read.yaml.nodes import YamlMapping as Tree
from mujaz.read.yaml.nodes import YamlNode
from mujaz.read.yaml.typed_mapping import NO_KEYS, TypedMapping
from mujaz.read.yaml.typed_values import Choice
from mujaz.schema import value_schemas as shapes
from mujaz.schema.key_schema import KeySchema, Members
from mujaz.schema.value_schemas import Schema, nullable

ANY_KEY = "*"
"""Stands for every key of a mapping that allows any key."""
COMMON_LANGUAGES = ("ar", "en")
"""Languages that an editor suggests as keys of a text by language."""
NOWHERE = Location("")
NOT_EMPTY = shapes.text()


class SchemaRecorder(TypedMapping):
    """Takes the place of a `TypedMapping` and records the schema of each key that the reader requests."""

    def __init__(self, help: Mapping[str, str], prefix: str = "") -> None:
        super().__init__(Tree((), NOWHERE), [], prefix)
        self.descriptions = help
        self.keys: dict[str, KeySchema] = {}
        self.required: list[str] = []
        self.patterns: dict[str, Schema] = {}
        self.closed = False
        self.names: Schema = {}
        self.conditions: list[Schema] = []

    def members(self) -> Schema:
        """Return the JSON Schema keywords for the members of this mapping."""
        properties = {key: part.full_schema() for key, part in self.keys.items() if key != ANY_KEY}
        other_keys = self.keys[ANY_KEY].full_schema() if ANY_KEY in self.keys else not self.closed
        return {
            **({"properties": properties} if properties else {}),
            **({"patternProperties": self.patterns} if self.patterns else {}),
            **({"propertyNames": self.names} if self.names else {}),
            **({} if other_keys is True else {"additionalProperties": other_keys}),
            **({"required": self.required} if self.required else {}),
            **({"allOf": self.conditions} if self.conditions else {}),
        }

    def record(
        self,
        key: str,
        schema: Schema,
        required: str = "",
        inner: Members | None = None,
        items: Members | None = None,
    ) -> None:
        """Record a key and its schema. A required key may not be empty."""
        description = self.descriptions.get(f"{self.prefix}{key}")
        details: Schema = {"description": description} if description else {}
        if required:
            self.required += [key] if key != ANY_KEY else []
            details |= {} if "…" in required or "enum" in schema else {"examples": [required]}
        self.keys[key] = KeySchema({**(schema if required else nullable(schema)), **details}, inner, items)

    def child(self, key: str) -> "SchemaRecorder":
        return SchemaRecorder(self.descriptions, f"{self.prefix}{key}.")

    def all_keys(self) -> tuple[str, ...]:
        return (ANY_KEY,)

    def language_keys(self) -> Iterator[str]:
        self.names = {"pattern": shapes.language_pattern(NO_KEYS)}
        yield ANY_KEY

    def keys_among(self, allowed: tuple[str, ...], expected: str) -> Iterator[str]:
        self.closed = True
        yield from allowed

    def key_location(self, key: str) -> Location:
        return NOWHERE

    def is_nested(self, key: str) -> bool:
        return True

    def items(self, key: str) -> tuple[YamlNode, ...]:
        self.record(key, {"type": ["array", *shapes.TEXT_TYPES], "items": shapes.text()})
        return ()

    def require(self, key: str, example: str) -> None:
        self.required.append(key)
        self.conditions.append({"properties": {key: NOT_EMPTY}})

    def require_beyond(self, others: frozenset[str], value: object, message: str, fix: str) -> None:
        self.conditions.append({"not": {"propertyNames": {"enum": sorted(others)}}})

    def require_unless(self, parent: str, key: str, exempt: tuple[str, str], current: str, fix: str) -> None:
        self.conditions.append(
            {
                "if": {"properties": {exempt[0]: {"const": exempt[1]}}},
                "else": {"properties": {parent: {"required": [key], "properties": {key: NOT_EMPTY}}}},
            }
        )

    def finish(self) -> None:
        self.closed = True

    def text(self, key: str, required: str = "") -> str:
        self.record(key, shapes.text(), required)
        return ""

    def flag(self, key: str, default: str = "false") -> bool:
        self.record(key, shapes.flag())
        return False

    def required_choice(self, key: str, kind: type[Choice], default: Choice) -> Choice:
        self.record(key, shapes.choice(kind), required=str(default.value))
        return default

    def optional_choice(self, key: str, kind: type[Choice], default: Choice) -> Choice | None:
        self.record(key, shapes.choice(kind))
        return None

    def one_of(self, key: str, allowed: Sequence[str], expected: str, fix: str) -> str:
        self.record(key, shapes.one_of(allowed))
        return ""

    def language(self, key: str, default: str, required: str = "") -> str:
        self.record(key, shapes.language(), required)
        return default

    def optional_language(self, key: str) -> str:
        self.record(key, shapes.language())
        return ""

    def number(self, key: str, default: int, maximum: int) -> int:
        self.record(key, {**shapes.number(maximum), "default": default})
        return default

    def day(self, key: str) -> date | None:
        self.record(key, shapes.day())
        return None

    def date_or_datetime(self, key: str) -> date | None:
        self.record(key, shapes.moment())
        return None

    def located_texts(self, key: str) -> tuple[tuple[str, Location], ...]:
        self.record(key, shapes.texts())
        return ()

    def numbers(self, key: str, count: int, expected: str, fix: str) -> tuple[float, ...]:
        self.record(key, shapes.numbers(count))
        return ()

    def mapping(self, key: str, required: str = "") -> "SchemaRecorder":
        inner = self.child(key)
        self.record(key, {"type": ["object"]}, required, inner)
        return inner

    def mappings(self, key: str) -> "Iterator[SchemaRecorder]":
        items = self.child(key)
        self.record(key, {"type": ["array"]}, items=items)
        yield items

    def text_or_mapping(self, key: str) -> "tuple[str, SchemaRecorder]":
        inner = self.child(key)
        self.record(key, {"type": ["object", *shapes.TEXT_TYPES]}, inner=inner)
        return "", inner

    def texts_or_mappings(self, key: str) -> "Iterator[tuple[str, SchemaRecorder, Location]]":
        inner = self.child(key)
        item = nullable({"type": ["object", *shapes.TEXT_TYPES]})
        self.record(
            key, {"type": ["array", "object", *shapes.TEXT_TYPES], "items": item}, inner=inner, items=inner
        )
        yield "", inner, NOWHERE

    def pairs(self, key: str) -> tuple[tuple[str, str, Location], ...]:
        self.mapping(key).text(ANY_KEY)
        return ()

    def localized(self, key: str, required: str = "") -> Localized:
        self.mapping(key, required).languages(NO_KEYS)
        if required:
            self.keys[key].schema["minProperties"] = 1
        return Localized()

    def languages(self, except_keys: frozenset[str]) -> Localized:
        self.patterns[shapes.language_pattern(except_keys)] = nullable(shapes.text())
        for code in COMMON_LANGUAGES:
            self.record(code, shapes.text())
        self.closed = True
        return Localized()
