"""Parses YAML into a tree of nodes with locations, in one strict dialect.

Every scalar is text; the readers give it a type. Tags, anchors, aliases, merge keys and duplicate keys are
refused. Depth and number of nodes are checked while the parser emits events, before nodes are created.
"""

import re
from collections.abc import Iterator
from sys import intern
from typing import Any, NamedTuple

import yaml

from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.read.yaml.errors import syntax_finding
from mujaz.read.yaml.nodes import YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlSequence

MAX_DEPTH = 12
MAX_NODES = 20_000
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
"""Lone surrogates and control characters; an escape such as `"\\x01"` can produce them."""
SCALAR = yaml.ScalarEvent


def read_tree(path: str, text: str, first_line: int = 1) -> tuple[YamlNode, tuple[Finding, ...]]:
    """Return the root node of one YAML document that starts on line `first_line` of the file `path`.

    An empty document gives an empty mapping. Duplicate keys are findings; the first one counts.
    Raises MujazError (F102) where the text is not YAML in our dialect.
    """
    locator = _MarkLocator(path, first_line - 1)
    try:
        return _TreeBuilder(locator).build(_events(text))
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
        raise MujazError(syntax_finding(error, text, Location(path, first_line), locator.locate)) from None


def _events(text: str) -> Iterator[Any]:
    """Yield the events of a text. `yaml.parse` does the same, but with two calls for each event."""
    loader = LOADER(text)
    try:
        yield from iter(loader.get_event, None)
    finally:
        loader.dispose()


class _MarkLocator(NamedTuple):
    """Turns marks of the parser into locations in the file."""

    path: str
    lines_before: int

    def locate(self, mark: Any) -> Location:
        return Location(self.path, self.lines_before + mark.line + 1, mark.column + 1)


class _OpenCollection(NamedTuple):
    """A mapping or sequence whose end event has not come yet."""

    location: Location
    is_mapping: bool
    parent_items: "list[YamlNode]"
    """The nodes of the collection that contains it."""


class _TreeBuilder:
    """Builds nodes from events with a stack of its own, so that deep nesting cannot exhaust Python's."""

    def __init__(self, locator: _MarkLocator) -> None:
        self.locator = locator
        self.findings: list[Finding] = []
        self.node_count = 0

    def build(self, events: Iterator[Any]) -> tuple[YamlNode, tuple[Finding, ...]]:
        root: list[YamlNode] = []
        items, stack = root, list[_OpenCollection]()
        unwritable = UNWRITABLE.search
        documents = 0
        for event in events:
            kind = type(event)
            if kind is SCALAR:
                location = self._checked_location(event, len(stack))
                if unwritable(event.value):
                    construct = "a control character or half of a character"
                    raise self._error(event, construct, "Remove the escape, or write the character itself.")
                items.append(
                    YamlScalar(event.value, location, not event.style)
                )  # libyaml says "", PyYAML None
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                location = self._checked_location(event, len(stack))
                stack.append(_OpenCollection(location, kind is yaml.MappingStartEvent, items))
                items = []
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                collection, children = stack.pop(), items
                items = collection.parent_items
                items.append(
                    self._mapping(collection.location, children)
                    if collection.is_mapping
                    else YamlSequence(tuple(children), collection.location)
                )
            elif kind is yaml.AliasEvent:
                raise self._error(event, "an alias (*)", "Write the value out.")
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    raise self._error(event, "a second document (---)", "Keep one block of YAML.")
        if not root or (isinstance(root[0], YamlScalar) and root[0].is_null):
            return YamlMapping((), Location(self.locator.path, self.locator.lines_before + 1)), ()
        return root[0], tuple(self.findings)

    def _error(self, event: Any, construct: str, fix: str) -> MujazError:
        location = self.locator.locate(event.start_mark)
        return MujazError(
            Finding("F102", f"The YAML uses {construct}, which is not read here.", fix, location)
        )

    def _checked_location(self, event: Any, depth: int) -> Location:
        self.node_count += 1
        if self.node_count > MAX_NODES or depth > MAX_DEPTH:
            raise self._error(event, "too many or too deeply nested values", "Make the front matter simpler.")
        if event.anchor is not None:
            raise self._error(event, "an anchor (&)", "Write the value out, or put it between quotes.")
        if event.tag is not None:
            raise self._error(event, f"a tag ({event.tag})", "Remove the word that starts with '!'.")
        mark = event.start_mark
        return Location(self.locator.path, self.locator.lines_before + mark.line + 1, mark.column + 1)

    def _mapping(self, location: Location, children: list[YamlNode]) -> YamlMapping:
        entries: dict[str, YamlEntry] = {}
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, YamlScalar):
                raise _key_not_scalar(key.location)
            if key.value == "<<" and key.is_plain:
                raise _merge_key(key.location)
            if key.value in entries:
                self.findings.append(_duplicate_key(key))
                continue
            name = intern(key.value)  # all files share a few key names
            entries[name] = YamlEntry(name, key.location, value)
        return YamlMapping(tuple(entries.values()), location)


def _key_not_scalar(location: Location) -> MujazError:
    return MujazError(
        Finding("F102", "A key must be a word, not a list or a mapping.", "Write 'key: value'.", location)
    )


def _merge_key(location: Location) -> MujazError:
    message = "The YAML uses a merge key (<<), which is not read here."
    return MujazError(Finding("F102", message, "Write the values out.", location))


def _duplicate_key(key: YamlScalar) -> Finding:
    message = f"'{key.value}' stands twice; the first one counts."
    return Finding("F103", message, "Remove one of the two.", key.location)
