"""XLIFF 2 as translation tools give it back: which unit says what, whatever the tool made of the codes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mujaz.exchange.element import Element
from mujaz.exchange.inline_codes import Code, join
from mujaz.exchange.xml_stream import Opening, read_xml
from mujaz.model.finding import Finding, MujazError, Severity
from mujaz.model.location import Location

CODE = "X102"
NAMESPACES = "urn:oasis:names:tc:xliff:document:2."
"""How those of XLIFF 2.0, 2.1 and 2.2 begin."""
TEXT_ONLY = frozenset({"mrk", "sm", "em"})
"""Annotations: what they hold is text, they themselves are nothing."""


@dataclass(frozen=True, slots=True)
class TranslatedUnit:
    """What a document says of one segment."""

    anchor: str
    number: str
    """Number of the segment when it was exported, for messages."""
    target: str
    """Markdown, empty where nothing is translated."""
    state: str
    """As the document has it, empty where it says nothing."""
    at: Location


@dataclass(frozen=True, slots=True)
class TranslatedFile:
    """What a document says of one brief."""

    id: str
    source_language: str
    target_language: str
    units: tuple[TranslatedUnit, ...]
    at: Location


def read_xliff(path: str, data: bytes) -> tuple[tuple[TranslatedFile, ...], tuple[Finding, ...]]:
    """Return the files of a document and what is wrong with single units, which are left out.

    Raises MujazError (X101, X102) where the document is no XLIFF 2.
    """
    findings: list[Finding] = []
    root: Opening | None = None
    files: list[tuple[Opening, list[TranslatedUnit]]] = []
    for event in read_xml(path, data, frozenset({"unit"}), NAMESPACES):
        if isinstance(event, Opening):
            if root is None:
                root = _checked(event)
            elif event.name == "file":
                files.append((event, []))
        elif files and (unit := _unit(event, findings)):
            files[-1][1].append(unit)
    if root is None or not files:
        raise _no_xliff(Location(path), "It holds no <file>.")
    languages = root.get("srcLang"), root.get("trgLang")
    return tuple(
        TranslatedFile(start.get("id"), *languages, tuple(units), start.at) for start, units in files
    ), tuple(findings)


def _checked(root: Opening) -> Opening:
    if root.name == "xliff" and root.get("version").startswith("2."):
        return root
    local = root.name.rpartition("}")[2]
    if local == "xliff":
        raise _no_xliff(
            root.at, f"Its version is {root.get('version') or 'not given'}; 2.0 and 2.1 are read."
        )
    raise _no_xliff(root.at, f"It starts with <{local}>.")


def _no_xliff(at: Location, reason: str) -> MujazError:
    message = f"This is no XLIFF 2 document. {reason}"
    return MujazError(Finding(CODE, message, "Save it as XLIFF 2.1 in your tool.", at))


def _unit(unit: Element, findings: list[Finding]) -> TranslatedUnit | None:
    segments = list(unit.children("segment"))
    translated = [it for it in segments if (target := it.child("target")) and target.content]
    if translated and len(translated) < len(segments):
        message = f"Of the {len(segments)} parts of unit {unit.get('id')} {len(translated)} are translated."
        fix = "Translate the rest of it, then import again."
        findings.append(Finding(CODE, message, fix, unit.at, Severity.WARNING))
        return None
    text = ""
    if translated:
        try:
            text = join(_target(unit))
        except MujazError as error:
            findings.append(error.finding)
            return None
    state = next((it.get("state") for it in segments), "")
    return TranslatedUnit(unit.get("id"), unit.get("name"), text, state, unit.at)


def _target(unit: Element) -> Iterator[str | Code]:
    held = unit.child("originalData")
    data = {it.get("id"): _text(it) for it in held.children("data")} if held else {}
    source = {
        code.get("id"): reference
        for part in unit.children("segment", "ignorable")
        for code in _codes(part.child("source"))
        if (reference := code.get("dataRef"))
    }
    for part in unit.children("segment", "ignorable"):
        side = part.child("target") or (part.child("source") if part.name == "ignorable" else None)
        if side:
            yield from _pieces(side, data, source)


def _codes(side: Element | None) -> Iterator[Element]:
    for child in side.children() if side else ():
        yield child
        yield from _codes(child)


def _pieces(side: Element, data: Mapping[str, str], source: Mapping[str, str]) -> Iterator[str | Code]:
    for item in side.content:
        if isinstance(item, str):
            yield item
        elif item.name == "cp":
            yield _character(item)
        elif item.name in TEXT_ONLY:
            yield from _pieces(item, data, source)
        elif item.name == "pc":
            yield _code(item, "dataRefStart", data, source)
            yield from _pieces(item, data, source)
            yield _code(item, "dataRefEnd", data, source)
        else:
            yield _code(item, "dataRef", data, source)


def _code(item: Element, key: str, data: Mapping[str, str], source: Mapping[str, str]) -> Code:
    reference = item.get(key) or source.get(item.get("id"), "")
    if reference in data:
        return Code(data[reference])
    message = f'The code <{item.name} id="{item.get("id")}"> is none of this unit\'s own.'
    fix = "Take the codes from the source text, or leave this one out."
    raise MujazError(Finding(CODE, message, fix, item.at, Severity.WARNING))


def _character(item: Element) -> str:
    try:
        return chr(int(item.get("hex"), 16))
    except (ValueError, OverflowError):
        return "\ufffd"


def _text(item: Element) -> str:
    return "".join(part if isinstance(part, str) else _character(part) for part in item.content)
