"""Writes the termbase as TBX-Basic (ISO 30042:2019, style DCA).

An agreed rendering becomes a preferred or admitted term of its language, a forbidden one a deprecated term.
The `projectSubset` "source term" marks the source term.
"""

from collections.abc import Iterator

from mujaz.exchange.termbase import TermEntry
from mujaz.exchange.xml_element import Element, element, to_indented_xml
from mujaz.model.records import Term

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
SOURCE = "source term"
STATUS = "administrativeStatus"
PREFERRED, ADMITTED, DEPRECATED = (f"{word}Term-admn-sts" for word in ("preferred", "admitted", "deprecated"))


def tbx_bytes(entries: tuple[TermEntry, ...], site: str) -> bytes:
    """Return the terms as a TBX document. `site` names their source in the header."""
    description = element("fileDesc", element("sourceDesc", element("p", site)))
    body = element("body", *(_concept(number, entry) for number, entry in enumerate(entries, 1)))
    root = element(
        "tbx",
        element("tbxHeader", description),
        element("text", body),
        type="TBX-Basic",
        style="dca",
        lang="en",
        xmlns=NAMESPACE,
    )
    xml = to_indented_xml(root, 0, "p", "descrip", "note", "term", "termNote", "admin")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{xml}'.encode()


def _concept(number: int, entry: TermEntry) -> Element:
    term = entry.term
    languages = dict.fromkeys(
        [tag for tag, _ in term.term.pairs] + [tag for tag, _ in (*term.renderings, *term.forbidden)]
    )
    return element(
        "conceptEntry",
        *([element("descrip", entry.subject, type="subjectField")] if entry.subject else []),
        *(element("note", text.value, lang=text.language) for text in term.note.texts()),
        *(element("langSec", *_sections(term, language), lang=language) for language in languages),
        id=f"c{number}",
    )


def _sections(term: Term, language: str) -> Iterator[Element]:
    source = term.term.get(language)
    if source:
        source_note = element("admin", SOURCE, type="projectSubset")
        yield _section(source, PREFERRED, source_note)
    for index, text in enumerate(dict(term.renderings).get(language, ())):
        yield _section(text, ADMITTED if index else PREFERRED)
    for text in dict(term.forbidden).get(language, ()):
        yield _section(text, DEPRECATED)


def _section(text: str, status: str, *more: Element) -> Element:
    return element("termSec", element("term", text), element("termNote", status, type=STATUS), *more)
