"""Writes translation memories as TMX 1.4."""

from mujaz.exchange.tmx_read import Tmx, Unit
from mujaz.exchange.xml_element import LANGUAGE, Element, element, to_indented_xml


def tmx_bytes(memory: Tmx) -> bytes:
    """Return the memory as a TMX 1.4 document in UTF-8."""
    body = element("body", *map(_record, memory.units))
    root = element("tmx", memory.header, body, version="1.4")
    xml = to_indented_xml(root, 0, "prop", "note", "seg", "ude")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{xml}'.encode()


def _record(unit: Unit) -> Element:
    variants = (
        Element(
            "tuv",
            ((LANGUAGE, variant.language), *variant.attributes),
            (*variant.annotations, Element("seg", (), variant.segment)),
        )
        for variant in unit.variants
    )
    return Element("tu", unit.attributes, (*unit.annotations, *variants))
