"""Reads the terms of one subject: `content/terms/<subject>.yml`."""

from collections.abc import Iterator

from mujaz.model.finding import Finding
from mujaz.model.records import Term
from mujaz.read.yaml.nodes import YamlMapping, YamlSequence
from mujaz.read.yaml.root_node import read_root
from mujaz.read.yaml.typed_mapping import TypedMapping


def read_terms(path: str, text: str) -> tuple[tuple[Term, ...], tuple[Finding, ...]]:
    """Return the terms of one file, which is a list, and the findings."""
    findings: list[Finding] = []
    root = read_root(path, text, findings)
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
        for language in mapping.language_keys():
            yield language, mapping.texts(language)
