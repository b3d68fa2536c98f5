"""The events of an XML parser to whole records, within bounds."""

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
"""Letters in one record."""
MAX_PENDING_BYTES = 4_000_000
"""Bytes that the parser may hold back for a token that does not end."""
XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"


@dataclass(frozen=True, slots=True)
class StartTag:
    """The start of an element that holds records: its name and attributes, not what is in it."""

    name: str
    attributes: tuple[tuple[str, str], ...]
    location: Location

    def get(self, name: str, default: str = "") -> str:
        return next((value for key, value in self.attributes if key == name), default)


@dataclass(slots=True)
class _Half:
    """An element that is still open."""

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
    """Turns the parser's events into records."""

    def __init__(self, path: str, records: frozenset[str], namespace: str) -> None:
        self.path, self.records, self.namespace = path, records, namespace
        self.done: list[StartTag | Element] = []
        self.open: list[_Half] = []
        self.depth = self.items = self.letters = self.fed = 0
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

    def take(self) -> Iterator[StartTag | Element]:
        yield from self.done
        self.done.clear()

    def feed(self, data: bytes, last: bool) -> None:
        self.fed += len(data)
        try:
            self.parser.Parse(data, last)
        except expat.ExpatError as error:
            at = Location(self.path, error.lineno, error.offset + 1)
            reason = expat.ErrorString(error.code) or "unreadable"
            raise _refused(
                at, f"This is not well-formed XML: {reason}.", "Export the file again from your tool."
            ) from None
        except (LookupError, ValueError) as error:
            message = f"The encoding of the file cannot be read ({error})."
            raise _refused(Location(self.path), message, "Save it as UTF-8.") from None
        if self.fed - self.parser.CurrentByteIndex > MAX_PENDING_BYTES:
            raise self._refusal(
                f"One tag or comment is longer than {MAX_PENDING_BYTES:,} bytes.", "Remove it."
            )

    @property
    def location(self) -> Location:
        return Location(self.path, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)

    def _start(self, name: str, pairs: list[str]) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self._refusal(f"Elements stand more than {MAX_DEPTH} deep in each other.", "Flatten them.")
        attributes = tuple(
            (self._bare(key), value) for key, value in zip(pairs[::2], pairs[1::2], strict=True)
        )
        name = self._bare(name)
        if self.open or name in self.records:
            self._count(sum(len(value) for _, value in attributes))
            self.open.append(_Half(name, attributes, self.location))
        else:
            self.done.append(StartTag(name, attributes, self.location))

    def _end(self, _name: str) -> None:
        self.depth -= 1
        if not self.open:
            return
        half = self.open.pop()
        made = Element(half.name, half.attributes, tuple(half.content), half.location)
        if self.open:
            self.open[-1].add(made)
        else:
            self.items = self.letters = 0
            self.done.append(made)

    def _text(self, text: str) -> None:
        if self.open:
            self._count(len(text))
            self.open[-1].add(text)

    def _count(self, letters: int) -> None:
        self.items += 1
        self.letters += letters
        if self.items > MAX_ITEMS or self.letters > MAX_LETTERS:
            raise self._refusal("One record is too large.", "Split it, or leave it out.")

    def _bare(self, name: str) -> str:
        uri, _, local = name.rpartition("}")
        if uri == XML_NAMESPACE:
            return LANGUAGE if local == "lang" else f"xml:{local}"
        return local if uri.startswith(self.namespace) else name

    def _doctype(self, _name: str, _system: str | None, _public: str | None, inside: int) -> None:
        if inside:
            self._entity()

    def _entity(self, *_: Any) -> NoReturn:
        raise self._refusal(
            "The document declares or uses entities of its own, which is refused: they can be made to read "
            "other files or to fill the memory.",
            "Remove the declarations in square brackets, and write the characters themselves.",
        )

    def _refusal(self, message: str, fix: str) -> MujazError:
        return _refused(self.location, message, fix)


def _refused(at: Location, message: str, fix: str) -> MujazError:
    return MujazError(Finding(CODE, message, fix, at))
