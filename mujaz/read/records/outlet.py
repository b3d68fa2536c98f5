"""Reads an outlet: `content/outlets/<id>.yml`."""

from pathlib import PurePosixPath

from mujaz.model.finding import Finding
from mujaz.model.key_positions import KeyPositions
from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.model.provenance import Rights
from mujaz.model.records import Outlet
from mujaz.read.yaml.key_positions import read_key_positions
from mujaz.read.yaml.root_node import read_root, root_mapping
from mujaz.read.yaml.typed_mapping import TypedMapping

GRADES = tuple("ABCDEF")
"""Reliability of a source on the Admiralty scale (NATO AJP-2.1): A reliable, F cannot be judged."""


def read_outlet(path: str, text: str) -> tuple[Outlet | None, tuple[Finding, ...]]:
    """Return one outlet, or None where the file cannot be parsed, and the findings."""
    findings: list[Finding] = []
    root = read_root(path, text, findings)
    mapping = root_mapping(root, findings)
    if mapping is None or (findings and not mapping.entries):
        return None, tuple(findings)
    return parse_outlet(mapping, path, read_key_positions(root)), tuple(findings)


def parse_outlet(mapping: TypedMapping, path: str, positions: KeyPositions) -> Outlet:
    """Return the outlet that a mapping holds."""
    note, grade = _reliability(mapping)
    outlet = Outlet(
        id=PurePosixPath(path).stem,
        names=mapping.localized("names", required="{ar: …, en: …}"),
        url=mapping.text("url"),
        domains=mapping.texts("domains"),
        owner=mapping.localized("owner"),
        country=mapping.text("country").upper(),
        language=mapping.optional_language("language"),
        reliability=note,
        rights=mapping.optional_choice("rights", Rights, Rights.LINK),
        sample=mapping.flag("sample"),
        location=Location(path),
        key_positions=positions,
        grade=grade,
    )
    mapping.finish()
    return outlet


def _reliability(outlet: TypedMapping) -> tuple[Localized, str]:
    """Return the note by language, and the grade on the Admiralty scale or an empty text."""
    mapping = outlet.mapping("reliability")
    if mapping is None:
        return Localized(), ""
    grade = mapping.one_of("grade", GRADES, "one of A, B, C, D, E, F", "Write 'grade: B'.")
    return mapping.languages(frozenset({"grade"})), grade
