"""The smaller records: outlets, terms and tags."""

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
"""Reliability of a source on the Admiralty scale (AJP-2.1): A completely reliable, F cannot be judged."""


def _root(path: str, text: str, findings: list[Finding]) -> YamlNode:
    try:
        root, found = read_tree(path, text)
    except MujazError as error:
        findings.append(error.finding)
        return YamlMapping((), Location(path))
    findings.extend(found)
    return root


def _form(root: YamlNode, findings: list[Finding]) -> TypedMapping | None:
    """Return the file's one mapping as a form, None where it was not readable."""
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
    """Return one outlet record, and what is wrong with it."""
    findings: list[Finding] = []
    root = _root(path, text, findings)
    form = _form(root, findings)
    if form is None or (findings and not form.entries):
        return None, tuple(findings)
    return parse_outlet(form, path, read_key_positions(root)), tuple(findings)


def parse_outlet(form: TypedMapping, path: str, fields: KeyPositions) -> Outlet:
    """Return the outlet that a file's fields make."""
    note, grade = _reliability(form)
    outlet = Outlet(
        id=PurePosixPath(path).stem,
        names=form.localized("names", required="{ar: …, en: …}"),
        url=form.text("url"),
        domains=form.texts("domains"),
        owner=form.localized("owner"),
        country=form.text("country").upper(),
        language=form.text("language"),
        reliability=note,
        rights=form.optional_choice("rights", Rights, Rights.LINK),
        sample=form.flag("sample"),
        location=Location(path),
        key_positions=fields,
        grade=grade,
    )
    form.finish()
    return outlet


def _reliability(form: TypedMapping) -> tuple[Localized, str]:
    """Return the note in words, and the grade on the Admiralty scale where there is one."""
    part = form.mapping("reliability")
    if part is None:
        return Localized(), ""
    grade = part.one_of("grade", GRADES, "one of A, B, C, D, E, F", "Write 'grade: B'.")
    return part.languages(frozenset({"grade"})), grade


def read_terms(path: str, text: str) -> tuple[tuple[Term, ...], tuple[Finding, ...]]:
    """Return the terms of one file, which is a list, and what is wrong with them."""
    findings: list[Finding] = []
    root = _root(path, text, findings)
    if not isinstance(root, YamlSequence):
        if not findings:
            fix = "Start each term with '- term: {ar: …}'."
            findings.append(Finding("F106", "A file of terms must be a list.", fix, root.location))
        return (), tuple(findings)
    holder = TypedMapping(YamlMapping((), root.location), findings)
    terms: list[Term] = []
    for item in root.items:
        if isinstance(item, YamlMapping):
            terms.append(parse_term(TypedMapping(item, findings)))
        else:
            holder.report_type(item, "term", "a mapping", "Start it with '- term: {ar: …}'.")
    return tuple(terms), tuple(findings)


def parse_term(form: TypedMapping) -> Term:
    """Return the agreed term that one item of the list makes."""
    term = Term(
        term=form.localized("term", required="{ar: …}"),
        renderings=tuple(_by_language(form, "renderings")),
        forbidden=tuple(_by_language(form, "forbidden")),
        note=form.localized("note"),
        location=form.location,
    )
    form.finish()
    return term


def _by_language(form: TypedMapping, key: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    part = form.mapping(key)
    if part is not None:
        for language in part.all_keys():
            yield language, part.texts(language)


def read_tags(path: str, text: str) -> tuple[tuple[Tag, ...], tuple[Finding, ...]]:
    """Return all tags of the one tag file, and what is wrong with them."""
    findings: list[Finding] = []
    form = _form(_root(path, text, findings), findings)
    if form is None:
        return (), tuple(findings)
    return tuple(parse_tags(form)), tuple(findings)


def parse_tags(form: TypedMapping) -> Iterator[Tag]:
    """Yield the tags that the file's fields make."""
    for name in form.all_keys():
        names = form.localized(name, required="{ar: …, en: …}") if form.is_nested(name) else Localized()
        if not names:
            fix = f"Write '{name}: {{ar: …, en: …}}'."
            form.report("F106", f"The tag '{name}' has no names.", fix, form.key_location(name))
        yield Tag(name, names, form.key_location(name))
