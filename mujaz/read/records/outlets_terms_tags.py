"""Reads outlets, terms and tags, which are files of YAML."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from mujaz.model.finding import Finding, MujazError
from mujaz.model.key_positions import KeyPositions
from mujaz.model.language import Localized
from mujaz.model.location import Location
from mujaz.model.provenance import Rights
from mujaz.model.records import Outlet, Tag, Term
from mujaz.read.yaml.key_positions import read_key_positions
from mujaz.read.yaml.nodes import YamlMapping, YamlNode, YamlSequence
from mujaz.read.yaml.tree import read_tree
from mujaz.read.yaml.typed_mapping import TypedMapping

GRADES = tuple("ABCDEF")
"""Reliability of a source on the Admiralty scale (NATO AJP-2.1): A reliable, F cannot be judged."""


def _read_root(path: str, text: str, findings: list[Finding]) -> YamlNode:
    try:
        root, tree_findings = read_tree(path, text)
    except MujazError as error:
        findings.append(error.finding)
        return YamlMapping((), Location(path))
    findings.extend(tree_findings)
    return root


def _root_mapping(root: YamlNode, findings: list[Finding]) -> TypedMapping | None:
    """Return the root of a file as a typed mapping; None, with a finding (F106), where it is no mapping."""
    if not isinstance(root, YamlMapping):
        findings.append(
            Finding(
                "F106",
                "The file must hold 'key: value' fields.",
                "Write each field as 'key: value'.",
                root.location,
            )
        )
        return None
    return TypedMapping(root, findings)


def read_outlet(path: str, text: str) -> tuple[Outlet | None, tuple[Finding, ...]]:
    """Return one outlet, or None where the file cannot be parsed, and the findings."""
    findings: list[Finding] = []
    root = _read_root(path, text, findings)
    mapping = _root_mapping(root, findings)
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
        language=mapping.text("language"),
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


def read_terms(path: str, text: str) -> tuple[tuple[Term, ...], tuple[Finding, ...]]:
    """Return the terms of one file, which is a list, and the findings."""
    findings: list[Finding] = []
    root = _read_root(path, text, findings)
    if not isinstance(root, YamlSequence):
        if not findings:
            fix = "Start each term with '- term: {ar: …}'."
            findings.append(Finding("F106", "A file of terms must be a list.", fix, root.location))
        return (), tuple(findings)
    reporter = TypedMapping(YamlMapping((), root.location), findings)
    terms: list[Term] = []
    for item in root.items:
        if isinstance(item, YamlMapping):
            terms.append(parse_term(TypedMapping(item, findings)))
        else:
            reporter.report_type(item, "term", "a mapping", "Start it with '- term: {ar: …}'.")
    return tuple(terms), tuple(findings)


def parse_term(mapping: TypedMapping) -> Term:
    """Return the term that one item of the list holds."""
    term = Term(
        term=mapping.localized("term", required="{ar: …}"),
        renderings=tuple(_by_language(mapping, "renderings")),
        forbidden=tuple(_by_language(mapping, "forbidden")),
        note=mapping.localized("note"),
        location=mapping.location,
    )
    mapping.finish()
    return term


def _by_language(term: TypedMapping, key: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    mapping = term.mapping(key)
    if mapping is not None:
        for language in mapping.all_keys():
            yield language, mapping.texts(language)


def read_tags(path: str, text: str) -> tuple[tuple[Tag, ...], tuple[Finding, ...]]:
    """Return all tags of the file of tags, and the findings."""
    findings: list[Finding] = []
    mapping = _root_mapping(_read_root(path, text, findings), findings)
    if mapping is None:
        return (), tuple(findings)
    return tuple(parse_tags(mapping)), tuple(findings)


def parse_tags(mapping: TypedMapping) -> Iterator[Tag]:
    """Yield the tag of each key."""
    for name in mapping.all_keys():
        names = mapping.localized(name, required="{ar: …, en: …}") if mapping.is_nested(name) else Localized()
        if not names:
            fix = f"Write '{name}: {{ar: …, en: …}}'."
            mapping.report("F106", f"The tag '{name}' has no names.", fix, mapping.key_location(name))
        yield Tag(name, names, mapping.key_location(name))
