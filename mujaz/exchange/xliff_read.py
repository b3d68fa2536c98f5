"""Reads the translations of an XLIFF 2 document that a translation tool returns."""

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
"""Prefix of the namespaces of XLIFF 2.0, 2.1 and 2.2."""


@dataclass(frozen=True, slots=True)
class TranslatedUnit:
    """The translation of one segment in a document."""

    anchor: str
    number: str
    """Number of the segment at the time of the export, for messages."""
    target: str
    """Markdown, empty where untranslated."""
    state: str
    """The attribute `state`, empty where missing."""
    location: Location


@dataclass(frozen=True, slots=True)
class TranslatedFile:
    """The translations of one brief in a document."""

    id: str
    source_language: str
    target_language: str
    units: tuple[TranslatedUnit, ...]
    location: Location


def read_xliff(path: str, data: bytes) -> tuple[tuple[TranslatedFile, ...], tuple[Finding, ...]]:
    """Return the files of a document, and findings (X102) about units that are skipped.

    Raises MujazError (X101, X102) where the document is not XLIFF 2.
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
    # A tool may split a unit into sentences; half a paragraph is no translation of it.
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
