"""A form that holds nothing and writes down what it is asked. See docs/decisions/015."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.read.typed_mapping import NO_KEYS, Form
from mujaz.read.typed_values import Choice
from mujaz.read.yaml_nodes import YamlMapping as Tree
from mujaz.read.yaml_nodes import YamlNode
from mujaz.schema import shapes
from mujaz.schema.part import Members, Part
from mujaz.schema.shapes import Schema, nullable

ANY = "*"
"""Stands for every key where any may stand."""
COMMON = ("ar", "en")
"""Languages that an editor proposes where texts stand by language."""
NOWHERE = Location("")
NOT_EMPTY = shapes.text()


class Outline(Form):
    """Handed to a reader in the place of a form, it learns which fields there are and what fits them."""

    def __init__(self, help: Mapping[str, str], prefix: str = "") -> None:
        super().__init__(Tree((), NOWHERE), [], prefix)
        self.help = help
        self.parts: dict[str, Part] = {}
        self.required: list[str] = []
        self.patterns: dict[str, Schema] = {}
        self.closed = False
        self.laws: list[Schema] = []

    def members(self) -> Schema:
        """Return what JSON Schema says of the members of this form."""
        named = {key: part.complete() for key, part in self.parts.items() if key != ANY}
        rest = self.parts[ANY].complete() if ANY in self.parts else not self.closed
        return {
            **({"properties": named} if named else {}),
            **({"patternProperties": self.patterns} if self.patterns else {}),
            **({} if rest is True else {"additionalProperties": rest}),
            **({"required": self.required} if self.required else {}),
            **({"allOf": self.laws} if self.laws else {}),
        }

    def learn(
        self,
        key: str,
        schema: Schema,
        required: str = "",
        inner: Members | None = None,
        items: Members | None = None,
    ) -> None:
        """Remember a key. A required one may not be empty."""
        words = self.help.get(f"{self.prefix}{key}")
        said: Schema = {"description": words} if words else {}
        if required:
            self.required += [key] if key != ANY else []
            said |= {} if "…" in required or "enum" in schema else {"examples": [required]}
        self.parts[key] = Part({**(schema if required else nullable(schema)), **said}, inner, items)

    def below(self, key: str) -> "Outline":
        return Outline(self.help, f"{self.prefix}{key}.")

    def all_keys(self) -> tuple[str, ...]:
        return (ANY,)

    def keys_among(self, known: tuple[str, ...], what: str) -> Iterator[str]:
        self.closed = True
        yield from known

    def place(self, key: str) -> Location:
        return NOWHERE

    def nested(self, key: str) -> bool:
        return True

    def nodes(self, key: str) -> tuple[YamlNode, ...]:
        self.learn(key, {"type": ["array", *shapes.TEXT_TYPES], "items": shapes.text()})
        return ()

    def needs(self, key: str, example: str) -> None:
        self.required.append(key)
        self.laws.append({"properties": {key: NOT_EMPTY}})

    def needs_more_than(self, others: frozenset[str], found: object, message: str, fix: str) -> None:
        self.laws.append({"not": {"propertyNames": {"enum": sorted(others)}}})

    def needs_unless(self, under: str, key: str, early: tuple[str, str], now: str, fix: str) -> None:
        self.laws.append(
            {
                "if": {"properties": {early[0]: {"const": early[1]}}},
                "else": {"properties": {under: {"required": [key], "properties": {key: NOT_EMPTY}}}},
            }
        )

    def done(self) -> None:
        self.closed = True

    def text(self, key: str, required: str = "") -> str:
        self.learn(key, shapes.text(), required)
        return ""

    def flag(self, key: str, otherwise: str = "false") -> bool:
        self.learn(key, shapes.flag())
        return False

    def choice(self, key: str, kind: type[Choice], default: Choice) -> Choice:
        self.learn(key, shapes.choice(kind), required=str(default.value))
        return default

    def option(self, key: str, kind: type[Choice], likely: Choice) -> Choice | None:
        self.learn(key, shapes.choice(kind))
        return None

    def one_of(self, key: str, allowed: Sequence[str], wanted: str, fix: str) -> str:
        self.learn(key, shapes.one_of(allowed))
        return ""

    def language(self, key: str, default: str, required: str = "") -> str:
        self.learn(key, shapes.language(), required)
        return default

    def number(self, key: str, default: int, most: int) -> int:
        self.learn(key, {**shapes.number(most), "default": default})
        return default

    def day(self, key: str) -> date | None:
        self.learn(key, shapes.day())
        return None

    def moment(self, key: str) -> date | None:
        self.learn(key, shapes.moment())
        return None

    def texts(self, key: str) -> tuple[tuple[str, Location], ...]:
        self.learn(key, shapes.texts())
        return ()

    def numbers(self, key: str, count: int, what: str, fix: str) -> tuple[float, ...]:
        self.learn(key, shapes.numbers(count))
        return ()

    def form(self, key: str, required: str = "") -> "Outline":
        inner = self.below(key)
        self.learn(key, {"type": ["object"]}, required, inner)
        return inner

    def forms(self, key: str) -> "Iterator[Outline]":
        items = self.below(key)
        self.learn(key, {"type": ["array"]}, items=items)
        yield items

    def text_or_form(self, key: str) -> "tuple[str, Outline]":
        inner = self.below(key)
        self.learn(key, {"type": ["object", *shapes.TEXT_TYPES]}, inner=inner)
        return "", inner

    def texts_or_forms(self, key: str) -> "Iterator[tuple[str, Outline, Location]]":
        inner = self.below(key)
        item = nullable({"type": ["object", *shapes.TEXT_TYPES]})
        self.learn(
            key, {"type": ["array", "object", *shapes.TEXT_TYPES], "items": item}, inner=inner, items=inner
        )
        yield "", inner, NOWHERE

    def pairs(self, key: str) -> tuple[tuple[str, str, Location], ...]:
        self.form(key).text(ANY)
        return ()

    def localized(self, key: str, required: str = "") -> Localized:
        self.form(key, required).languages(NO_KEYS)
        if required:
            self.parts[key].schema["minProperties"] = 1
        return Localized()

    def languages(self, except_keys: frozenset[str]) -> Localized:
        self.patterns[shapes.language_pattern(except_keys)] = nullable(shapes.text())
        for code in COMMON:
            self.learn(code, shapes.text())
        self.closed = True
        return Localized()
