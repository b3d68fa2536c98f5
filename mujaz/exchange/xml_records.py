"""Builds records, such as the units of a TMX, from parser events within limits of size and depth."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn
from xml.parsers import expat

from mujaz.exchange.xml_element import LANGUAGE, Element
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location

CODE = "X101"
MAX_DEPTH = 40
MAX_ITEMS = 20_000
"""Elements and texts in one record."""
MAX_LETTERS = 1_000_000
"""Characters in one record."""
MAX_PENDING_BYTES = 4_000_000
"""Bytes that the parser may buffer for one token, such as a comment without end."""
XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"


@dataclass(frozen=True, slots=True)
class StartTag:
    """The start tag of an element around the records: name and attributes."""

    name: str
    attributes: tuple[tuple[str, str], ...]
    location: Location

    def get(self, name: str, default: str = "") -> str:
        return next((value for key, value in self.attributes if key == name), default)


@dataclass(slots=True)
class _OpenElement:
    """An element whose end tag has not come yet."""

    name: str
    attributes: tuple[tuple[str, str], ...]
    location: Location
    content: list[Element | str] = field(default_factory=list)

    def add(self, item: Element | str) -> None:
        if isinstance(item, str) and self.content and isinstance(self.content[-1], str):
            self.content[-1] += item
        else:
            self.content.append(item)


class RecordReader:
    """Collects records from the events of an expat parser."""

    def __init__(self, path: str, record_names: frozenset[str], namespace: str) -> None:
        self.path, self.record_names, self.namespace = path, record_names, namespace
        self.finished: list[StartTag | Element] = []
        self.open_elements: list[_OpenElement] = []
        self.depth = self.items = self.characters = self.bytes_fed = 0
        self.parser = expat.ParserCreate(namespace_separator="}" if namespace else None)
        self.parser.buffer_text = True
        self.parser.ordered_attributes = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype
        refuse: Callable[..., NoReturn] = self._entity
        for handler in ("EntityDeclHandler", "ExternalEntityRefHandler", "SkippedEntityHandler"):
            setattr(self.parser, handler, refuse)

    def take_finished(self) -> Iterator[StartTag | Element]:
        yield from self.finished
        self.finished.clear()

    def feed(self, data: bytes, last: bool) -> None:
        self.bytes_fed += len(data)
        try:
            self.parser.Parse(data, last)
        except expat.ExpatError as error:
            location = Location(self.path, error.lineno, error.offset + 1)
            reason = expat.ErrorString(error.code) or "unreadable"
            raise _error(
                location, f"This is not well-formed XML: {reason}.", "Export the file again from your tool."
            ) from None
        except (LookupError, ValueError) as error:
            message = f"The encoding of the file cannot be read ({error})."
            raise _error(Location(self.path), message, "Save it as UTF-8.") from None
        # Expat buffers an unfinished token; without a limit a comment that never ends would fill the memory.
        if self.bytes_fed - self.parser.CurrentByteIndex > MAX_PENDING_BYTES:
            raise self._error_here(
                f"One tag or comment is longer than {MAX_PENDING_BYTES:,} bytes.", "Remove it."
            )

    @property
    def location(self) -> Location:
        return Location(self.path, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)

    def _start(self, name: str, pairs: list[str]) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self._error_here(
                f"Elements stand more than {MAX_DEPTH} deep in each other.", "Flatten them."
            )
        attributes = tuple(
            (self._local_name(key), value) for key, value in zip(pairs[::2], pairs[1::2], strict=True)
        )
        name = self._local_name(name)
        if self.open_elements or name in self.record_names:
            self._count(sum(len(value) for _, value in attributes))
            self.open_elements.append(_OpenElement(name, attributes, self.location))
        else:
            self.finished.append(StartTag(name, attributes, self.location))

    def _end(self, _name: str) -> None:
        self.depth -= 1
        if not self.open_elements:
            return
        opened = self.open_elements.pop()
        element = Element(opened.name, opened.attributes, tuple(opened.content), opened.location)
        if self.open_elements:
            self.open_elements[-1].add(element)
        else:
            self.items = self.characters = 0
            self.finished.append(element)

    def _text(self, text: str) -> None:
        if self.open_elements:
            self._count(len(text))
            self.open_elements[-1].add(text)

    def _count(self, characters: int) -> None:
        self.items += 1
        self.characters += characters
        if self.items > MAX_ITEMS or self.characters > MAX_LETTERS:
            raise self._error_here("One record is too large.", "Split it, or leave it out.")

    def _local_name(self, name: str) -> str:
        uri, _, local = name.rpartition("}")
        if uri == XML_NAMESPACE:
            return LANGUAGE if local == "lang" else f"xml:{local}"
        return local if uri.startswith(self.namespace) else name

    def _doctype(self, _name: str, _system: str | None, _public: str | None, inside: int) -> None:
        if inside:
            self._entity()

    def _entity(self, *_: Any) -> NoReturn:
        raise self._error_here(
            "The document declares or uses entities of its own, which is refused: they can be made to read "
            "other files or to fill the memory.",
            "Remove the declarations in square brackets, and write the characters themselves.",
        )

    def _error_here(self, message: str, fix: str) -> MujazError:
        return _error(self.location, message, fix)


def _error(location: Location, message: str, fix: str) -> MujazError:
    return MujazError(Finding(CODE, message, fix, location))
