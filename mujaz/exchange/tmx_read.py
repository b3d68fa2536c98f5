"""Reads translation memories in TMX 1.4 without loss.

Properties, notes, attributes of other tools and codes inside segments are kept unchanged, so that `tmx_write`
can write them again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from mujaz import __version__
from mujaz.exchange.xml_element import LANGUAGE, Element, element
from mujaz.exchange.xml_records import StartTag
from mujaz.exchange.xml_stream import read_xml
from mujaz.model.finding import Finding, MujazError, Severity
from mujaz.model.location import Location

CODE = "X102"
CODE_ELEMENTS = frozenset({"bpt", "ept", "it", "ph", "ut"})
"""Elements whose content is markup of another format, not text (TMX 1.4b, content markup)."""
HEADER = element(
    "header",
    creationtool="mujaz",
    creationtoolversion=__version__,
    segtype="paragraph",
    **{"o-tmf": "mujaz"},
    adminlang="en",
    srclang="*all*",
    datatype="plaintext",
)


@dataclass(frozen=True, slots=True)
class Variant:
    """The text of a unit in one language."""

    language: str
    """BCP 47 tag as written."""
    segment: tuple[Element | str, ...]
    """Content of `<seg>`: text and codes in order."""
    attributes: tuple[tuple[str, str], ...] = ()
    """All attributes except the language."""
    annotations: tuple[Element, ...] = ()
    """Notes and properties."""

    @property
    def text(self) -> str:
        """The text of the segment without codes."""
        return segment_text(self.segment)


@dataclass(frozen=True, slots=True)
class Unit:
    """One text in several languages (`tu`)."""

    variants: tuple[Variant, ...]
    attributes: tuple[tuple[str, str], ...] = ()
    annotations: tuple[Element, ...] = ()
    location: Location = field(default_factory=lambda: Location(""), compare=False)

    def get(self, name: str, default: str = "") -> str:
        return next((value for key, value in self.attributes if key == name), default)


@dataclass(frozen=True, slots=True)
class Tmx:
    """One translation memory."""

    units: tuple[Unit, ...]
    header: Element = HEADER

    @property
    def source_language(self) -> str:
        """The language that its units were translated from, or `*all*`."""
        return self.header.get("srclang", "*all*")


def segment_text(content: Iterable[Element | str]) -> str:
    """Return the text of a segment without codes.

    >>> segment_text(("a ", element("bpt", "<b>"), element("hi", "b"), " c"))
    'a b c'
    """
    return "".join(
        item if isinstance(item, str) else "" if item.name in CODE_ELEMENTS else segment_text(item.content)
        for item in content
    )


def read_tmx(path: str, data: bytes) -> tuple[Tmx, tuple[Finding, ...]]:
    """Return the memory, and findings (X102) about units that are skipped.

    Raises MujazError (X101, X102) where the document is not TMX.
    """
    findings: list[Finding] = []
    header, units, root = HEADER, list[Unit](), None
    for event in read_xml(path, data, frozenset({"header", "tu"})):
        if isinstance(event, StartTag):
            if root is None:
                root = event
                _check_root(event)
        elif event.name == "header":
            header = _without_blanks(event)
        elif unit := _unit(event, findings):
            units.append(unit)
    if root is None:
        raise _not_tmx(Location(path), "a single record")
    return Tmx(tuple(units), header), tuple(findings)


def _check_root(root: StartTag) -> None:
    if root.name != "tmx":
        raise _not_tmx(root.location, f"<{root.name}>")


def _not_tmx(location: Location, start: str) -> MujazError:
    message = f"This is no TMX: it starts with {start} instead of <tmx>."
    return MujazError(Finding(CODE, message, "Export the memory as TMX 1.4.", location))


def _unit(record: Element, findings: list[Finding]) -> Unit | None:
    variants = tuple(_variants(record, findings))
    if len(variants) < 2:
        message = f"The unit has {len(variants)} language(s); a memory needs two."
        fix = 'Add the missing <tuv xml:lang="…"><seg>…</seg></tuv>, or remove the unit.'
        findings.append(Finding(CODE, message, fix, record.location, Severity.WARNING))
        return None
    return Unit(variants, record.attributes, tuple(record.children("note", "prop")), record.location)


def _variants(record: Element, findings: list[Finding]) -> Iterator[Variant]:
    for child in record.children("tuv"):
        language = child.get(LANGUAGE) or child.get("lang")
        segment = child.child("seg")
        if not language or segment is None:
            missing = "language" if not language else "<seg>"
            fix = 'Write <tuv xml:lang="ar"><seg>…</seg></tuv>.'
            findings.append(
                Finding(CODE, f"A <tuv> has no {missing}.", fix, child.location, Severity.WARNING)
            )
            continue
        rest = tuple(pair for pair in child.attributes if pair[0] != LANGUAGE)
        yield Variant(language, segment.content, rest, tuple(child.children("note", "prop")))


def _without_blanks(header: Element) -> Element:
    """Return the header without the line breaks between its elements."""
    return Element(header.name, header.attributes, tuple(header.children()), header.location)
