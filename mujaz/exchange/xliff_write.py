"""Writes a brief as XLIFF 2.1: one unit for each segment, with markup as codes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from mujaz.exchange.markup_codes import Code, Pieces, split_codes
from mujaz.exchange.segment_positions import BriefFile, SegmentSpan
from mujaz.exchange.xml_element import FORBIDDEN_CHARACTERS, Element, element, to_indented_xml
from mujaz.model.brief import Status

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
"""The core namespace of XLIFF 2.0, which 2.1 shares."""


def xliff_bytes(brief_file: BriefFile, notes: Mapping[str, tuple[str, ...]]) -> bytes:
    """Return the XLIFF document. `notes` are hints for the translator, by anchor of the segment."""
    brief = brief_file.brief
    state = "reviewed" if brief.status is Status.REVIEWED else "translated"
    units = (_unit(span, state, notes.get(span.anchor, ())) for span in brief_file.spans)
    root = element(
        "xliff",
        element("file", *units, id=brief.id, original=brief.location.path),
        xmlns=NAMESPACE,
        version="2.1",
        srcLang=brief.language,
        trgLang=brief.translation,
    )
    xml = to_indented_xml(root, 0, "source", "target", "data", "note")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{xml}'.encode()


def _unit(span: SegmentSpan, state: str, notes: tuple[str, ...]) -> Element:
    source, target = split_codes(span.source), split_codes(span.target)
    data = _data_ids(piece.data for piece in (*source, *target) if isinstance(piece, Code))
    sides = [element("source", *_content(source, (), data))]
    if target:
        sides.append(element("target", *_content(target, source, data)))
    parts = []
    if notes:
        parts.append(element("notes", *(element("note", note, category="term") for note in notes)))
    if data:
        parts.append(
            element("originalData", *(element("data", *xml_characters(text), id=data[text]) for text in data))
        )
    parts.append(element("segment", *sides, id="s1", state=state if target else "initial"))
    unit = element("unit", *parts, id=span.anchor, name=str(span.segment.number), canResegment="no")
    return Element(unit.name, (*unit.attributes, ("xml:space", "preserve")), unit.content)


def _data_ids(texts: Iterable[str]) -> dict[str, str]:
    """Return an id for each distinct text, in order of first use."""
    return {text: f"d{number}" for number, text in enumerate(dict.fromkeys(texts), 1)}


def _content(pieces: Pieces, source: Pieces, data: Mapping[str, str]) -> Iterator[Element | str]:
    """Yield text and codes; a code of the target has the id of the same code in the source."""
    ids = _code_ids(source) if source else {}
    counts: Counter[str] = Counter()
    last_number = len(ids)
    for piece in pieces:
        if isinstance(piece, str):
            yield from xml_characters(piece)
            continue
        counts[piece.data] += 1
        code_id = ids.get((piece.data, counts[piece.data]))
        last_number += code_id is None
        display = {"disp": " ".join(piece.data.split())}
        yield element("ph", id=code_id or f"c{last_number}", dataRef=data[piece.data], **display)


def _code_ids(pieces: Pieces) -> dict[tuple[str, int], str]:
    """Return the id of each code by its data and its number among codes of the same data."""
    counts: Counter[str] = Counter()
    ids: dict[tuple[str, int], str] = {}
    for piece in pieces:
        if isinstance(piece, Code):
            counts[piece.data] += 1
            ids[piece.data, counts[piece.data]] = f"c{len(ids) + 1}"
    return ids


def xml_characters(text: str) -> Iterator[Element | str]:
    """Yield a text with `<cp>` for every character that XML 1.0 forbids."""
    end = 0
    for match in FORBIDDEN_CHARACTERS.finditer(text):
        yield text[end : match.start()]
        yield element("cp", hex=f"{ord(match.group()):04X}")
        end = match.end()
    yield text[end:]
