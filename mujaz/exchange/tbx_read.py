"""TBX to terms: the present standard in style DCA, and the older `martif`, which most tools still write.

Preferred and admitted terms are agreed renderings, deprecated and superseded ones are forbidden. The term
that the `projectSubset` "source term" marks is the source; where a document marks none, the first one is.
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
"""How those of all editions begin."""
REFUSED = frozenset({DEPRECATED, "supersededTerm-admn-sts"})


def read_tbx(path: str, data: bytes) -> tuple[tuple[TermEntry, ...], tuple[Finding, ...]]:
    """Return the terms and what is wrong with single concepts, which are left out.

    Raises MujazError (X101, X102) where the document is no TBX.
    """
    findings: list[Finding] = []
    entries: list[TermEntry] = []
    root: StartTag | None = None
    for event in read_xml(path, data, frozenset({"conceptEntry", "termEntry"}), NAMESPACES):
        if isinstance(event, Element):
            entry = _entry(event)
            entries += [entry] if entry else []
            findings += [] if entry else [_empty(event)]
        elif root is None:
            root = _checked(event)
    return tuple(entries), tuple(findings)


def _checked(root: StartTag) -> StartTag:
    if root.name not in ("tbx", "martif"):
        message = f"This is no TBX: it starts with <{root.name.rpartition('}')[2]}>."
        raise MujazError(Finding(CODE, message, "Export the termbase as TBX-Basic.", root.location))
    if root.get("style", "dca") != "dca":
        message = f"The TBX is of style '{root.get('style')}'; 'dca' is read."
        raise MujazError(Finding(CODE, message, "Export it in the style DCA.", root.location))
    return root


def _empty(concept: Element) -> Finding:
    message = f"The concept '{concept.get('id')}' has no term in a language."
    fix = 'Write <langSec xml:lang="ar"><termSec><term>…</term></termSec></langSec>.'
    return Finding(CODE, message, fix, concept.location, Severity.WARNING)


@dataclass(frozen=True, slots=True)
class _Written:
    """One term of a concept as the document has it."""

    language: str
    text: str
    status: str
    source: bool

    @property
    def refused(self) -> bool:
        return self.status in REFUSED


def _entry(concept: Element) -> TermEntry | None:
    written = [
        _written(section.get(LANGUAGE), item)
        for section in concept.children("langSec", "langSet")
        for item in _terms(section)
    ]
    written = [it for it in written if it.text and it.language]
    sources = [it for it in written if it.source] or [it for it in written if not it.refused][:1]
    if not sources:
        return None
    others = [it for it in written if it not in sources]
    subject = next((it.text.strip() for it in concept.children("descrip") if _is(it, "subjectField")), "")
    notes = ((it.get(LANGUAGE) or "en", " ".join(it.text.split())) for it in concept.children("note"))
    term = Term(
        term=Localized(tuple((it.language, it.text) for it in sources)),
        renderings=_by_language([it for it in others if not it.refused]),
        forbidden=_by_language([it for it in others if it.refused]),
        note=Localized(tuple({language: text for language, text in notes if text}.items())),
        location=concept.location,
    )
    return TermEntry(subject, term)


def _terms(section: Element) -> Iterator[Element]:
    """Yield what holds each term; the older format has one more element around it in `ntig`."""
    for item in section.children("termSec", "tig", "ntig"):
        yield item.child("termGrp") or item


def _written(language: str, item: Element) -> _Written:
    term = item.child("term")
    status = next((it.text.strip() for it in item.children("termNote") if _is(it, STATUS)), "")
    source = any(_is(it, "projectSubset") and it.text.strip() == SOURCE for it in item.children("admin"))
    text = " ".join(term.text.split()) if term else ""
    return _Written(language.replace("_", "-"), text, status, source)


def _is(item: Element, type: str) -> bool:
    return item.get("type") == type


def _by_language(written: list[_Written]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return texts by language, what is preferred in front."""
    languages = dict.fromkeys(it.language for it in written)
    written = sorted(written, key=lambda it: it.status != PREFERRED)
    return tuple(
        (language, tuple(dict.fromkeys(it.text for it in written if it.language == language)))
        for language in languages
    )
