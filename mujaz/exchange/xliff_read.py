"""XLIFF 2 as translation tools give it back: which unit says what, whatever the tool made of the codes."""

from dataclasses import dataclass

from mujaz.exchange.markup_codes import join_codes
from mujaz.exchange.xliff_codes import target_pieces
from mujaz.exchange.xml_element import Element
from mujaz.exchange.xml_records import StartTag
from mujaz.exchange.xml_stream import read_xml
from mujaz.model.finding import Finding, MujazError, Severity
from mujaz.model.location import Location

CODE = "X102"
NAMESPACES = "urn:oasis:names:tc:xliff:document:2."
"""How those of XLIFF 2.0, 2.1 and 2.2 begin."""


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
    location: Location


@dataclass(frozen=True, slots=True)
class TranslatedFile:
    """What a document says of one brief."""

    id: str
    source_language: str
    target_language: str
    units: tuple[TranslatedUnit, ...]
    location: Location


def read_xliff(path: str, data: bytes) -> tuple[tuple[TranslatedFile, ...], tuple[Finding, ...]]:
    """Return the files of a document and what is wrong with single units, which are left out.

    Raises MujazError (X101, X102) where the document is no XLIFF 2.
    """
    findings: list[Finding] = []
    root: StartTag | None = None
    files: list[tuple[StartTag, list[TranslatedUnit]]] = []
    for event in read_xml(path, data, frozenset({"unit"}), NAMESPACES):
        if isinstance(event, StartTag):
            if root is None:
                root = _check_root(event)
            elif event.name == "file":
                files.append((event, []))
        elif files and (unit := _unit(event, findings)):
            files[-1][1].append(unit)
    if root is None or not files:
        raise _not_xliff(Location(path), "It holds no <file>.")
    languages = root.get("srcLang"), root.get("trgLang")
    return tuple(
        TranslatedFile(start.get("id"), *languages, tuple(units), start.location) for start, units in files
    ), tuple(findings)


def _check_root(root: StartTag) -> StartTag:
    if root.name == "xliff" and root.get("version").startswith("2."):
        return root
    local = root.name.rpartition("}")[2]
    if local == "xliff":
        raise _not_xliff(
            root.location, f"Its version is {root.get('version') or 'not given'}; 2.0 and 2.1 are read."
        )
    raise _not_xliff(root.location, f"It starts with <{local}>.")


def _not_xliff(location: Location, reason: str) -> MujazError:
    message = f"This is no XLIFF 2 document. {reason}"
    return MujazError(Finding(CODE, message, "Save it as XLIFF 2.1 in your tool.", location))


def _unit(unit: Element, findings: list[Finding]) -> TranslatedUnit | None:
    segments = list(unit.children("segment"))
    translated = [segment for segment in segments if (target := segment.child("target")) and target.content]
    if translated and len(translated) < len(segments):
        message = f"Of the {len(segments)} parts of unit {unit.get('id')} {len(translated)} are translated."
        fix = "Translate the rest of it, then import again."
        findings.append(Finding(CODE, message, fix, unit.location, Severity.WARNING))
        return None
    text = ""
    if translated:
        try:
            text = join_codes(target_pieces(unit))
        except MujazError as error:
            findings.append(error.finding)
            return None
    state = next((segment.get("state") for segment in segments), "")
    return TranslatedUnit(unit.get("id"), unit.get("name"), text, state, unit.location)
