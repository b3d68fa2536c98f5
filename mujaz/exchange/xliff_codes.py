"""Reads the codes of a translated XLIFF unit, which a tool may have moved, paired or annotated."""

from collections.abc import Iterator, Mapping

from mujaz.exchange.markup_codes import Code
from mujaz.exchange.xml_element import Element
from mujaz.model.finding import Finding, MujazError, Severity

CODE = "X102"
TEXT_ONLY = frozenset({"mrk", "sm", "em"})
"""Annotations of XLIFF 2: only the text in them counts."""


def target_pieces(unit: Element) -> Iterator[str | Code]:
    """Yield the text and the codes of a unit's translation, in order.

    Raises MujazError (X102) for a code that does not belong to the unit.
    """
    original_data = unit.child("originalData")
    data = {item.get("id"): _text(item) for item in original_data.children("data")} if original_data else {}
    source = {
        code.get("id"): reference
        for part in unit.children("segment", "ignorable")
        for code in _codes(part.child("source"))
        if (reference := code.get("dataRef"))
    }
    for part in unit.children("segment", "ignorable"):
        side = part.child("target") or (part.child("source") if part.name == "ignorable" else None)
        if side:
            yield from _pieces(side, data, source)


def _codes(side: Element | None) -> Iterator[Element]:
    for child in side.children() if side else ():
        yield child
        yield from _codes(child)


def _pieces(side: Element, data: Mapping[str, str], source: Mapping[str, str]) -> Iterator[str | Code]:
    for item in side.content:
        if isinstance(item, str):
            yield item
        elif item.name == "cp":
            yield _character(item)
        elif item.name in TEXT_ONLY:
            yield from _pieces(item, data, source)
        elif item.name == "pc":
            yield _code(item, "dataRefStart", data, source)
            yield from _pieces(item, data, source)
            yield _code(item, "dataRefEnd", data, source)
        else:
            yield _code(item, "dataRef", data, source)


def _code(item: Element, key: str, data: Mapping[str, str], source: Mapping[str, str]) -> Code:
    reference = item.get(key) or source.get(item.get("id"), "")
    if reference in data:
        return Code(data[reference])
    message = f'The code <{item.name} id="{item.get("id")}"> is none of this unit\'s own.'
    fix = "Take the codes from the source text, or leave this one out."
    raise MujazError(Finding(CODE, message, fix, item.location, Severity.WARNING))


def _character(item: Element) -> str:
    try:
        return chr(int(item.get("hex"), 16))
    except (ValueError, OverflowError):
        return "\ufffd"


def _text(item: Element) -> str:
    return "".join(part if isinstance(part, str) else _character(part) for part in item.content)
