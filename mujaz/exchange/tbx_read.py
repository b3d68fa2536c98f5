"""Reads terms from TBX (ISO 30042:2019, style DCA) and from the older `martif`, which most tools still write.

Preferred and admitted terms become agreed renderings, deprecated and superseded ones become forbidden. The
term marked with the `projectSubset` "source term" is the source, else the first one.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from mujaz.exchange.tbx_write import DEPRECATED, PREFERRED, SOURCE, STATUS
from mujaz.exchange.termbase import TermEntry
from mujaz.exchange.xml_element import LANGUAGE, Element
from mujaz.exchange.xml_records import StartTag
from mujaz.exchange.xml_stream import read_xml
from mujaz.model.finding import Finding, MujazError, Severity
from mujaz.model.language import Localized
from mujaz.model.records import Term

CODE = "X102"
NAMESPACES = "urn:iso:std:iso:30042:"
"""Prefix of the namespace of every edition."""
FORBIDDEN_STATUSES = frozenset({DEPRECATED, "supersededTerm-admn-sts"})


def read_tbx(path: str, data: bytes) -> tuple[tuple[TermEntry, ...], tuple[Finding, ...]]:
    """Return the terms, and findings (X102) about concepts that are skipped.

    Raises MujazError (X101, X102) where the document is not TBX.
    """
    findings: list[Finding] = []
    entries: list[TermEntry] = []
    root: StartTag | None = None
    for event in read_xml(path, data, frozenset({"conceptEntry", "termEntry"}), NAMESPACES):
        if isinstance(event, Element):
            entry = _term_entry(event)
            entries += [entry] if entry else []
            findings += [] if entry else [_empty_concept(event)]
        elif root is None:
            root = _check_root(event)
    return tuple(entries), tuple(findings)


def _check_root(root: StartTag) -> StartTag:
    if root.name not in ("tbx", "martif"):
        message = f"This is no TBX: it starts with <{root.name.rpartition('}')[2]}>."
        raise MujazError(Finding(CODE, message, "Export the termbase as TBX-Basic.", root.location))
    if root.get("style", "dca") != "dca":
        message = f"The TBX is of style '{root.get('style')}'; 'dca' is read."
        raise MujazError(Finding(CODE, message, "Export it in the style DCA.", root.location))
    return root


def _empty_concept(concept: Element) -> Finding:
    message = f"The concept '{concept.get('id')}' has no term in a language."
    fix = 'Write <langSec xml:lang="ar"><termSec><term>…</term></termSec></langSec>.'
    return Finding(CODE, message, fix, concept.location, Severity.WARNING)


@dataclass(frozen=True, slots=True)
class _ConceptTerm:
    """One term of a concept, as written in the document."""

    language: str
    text: str
    status: str
    is_source: bool

    @property
    def is_forbidden(self) -> bool:
        return self.status in FORBIDDEN_STATUSES


def _term_entry(concept: Element) -> TermEntry | None:
    terms = [
        _concept_term(section.get(LANGUAGE), item)
        for section in concept.children("langSec", "langSet")
        for item in _terms(section)
    ]
    terms = [item for item in terms if item.text and item.language]
    sources = [item for item in terms if item.is_source] or [item for item in terms if not item.is_forbidden][
        :1
    ]
    if not sources:
        return None
    others = [item for item in terms if item not in sources]
    subject = next(
        (item.text.strip() for item in concept.children("descrip") if _has_type(item, "subjectField")), ""
    )
    notes = ((item.get(LANGUAGE) or "en", " ".join(item.text.split())) for item in concept.children("note"))
    term = Term(
        term=Localized(tuple((item.language, item.text) for item in sources)),
        renderings=_by_language([item for item in others if not item.is_forbidden]),
        forbidden=_by_language([item for item in others if item.is_forbidden]),
        note=Localized(tuple({language: text for language, text in notes if text}.items())),
        location=concept.location,
    )
    return TermEntry(subject, term)


def _terms(section: Element) -> Iterator[Element]:
    """Yield the parent element of each `term`; `ntig` of the older format has one more level."""
    for item in section.children("termSec", "tig", "ntig"):
        yield item.child("termGrp") or item


def _concept_term(language: str, item: Element) -> _ConceptTerm:
    term = item.child("term")
    status = next((note.text.strip() for note in item.children("termNote") if _has_type(note, STATUS)), "")
    source = any(
        _has_type(note, "projectSubset") and note.text.strip() == SOURCE for note in item.children("admin")
    )
    text = " ".join(term.text.split()) if term else ""
    return _ConceptTerm(language.replace("_", "-"), text, status, source)


def _has_type(item: Element, type: str) -> bool:
    return item.get("type") == type


def _by_language(terms: list[_ConceptTerm]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return texts by language, preferred ones first."""
    languages = dict.fromkeys(term.language for term in terms)
    terms = sorted(terms, key=lambda term: term.status != PREFERRED)
    return tuple(
        (language, tuple(dict.fromkeys(term.text for term in terms if term.language == language)))
        for language in languages
    )
