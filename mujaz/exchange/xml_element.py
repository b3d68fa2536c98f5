"""An XML element, and functions that write it as XML."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from mujaz.model.location import Location

LANGUAGE = "xml:lang"
FORBIDDEN_CHARACTERS = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 forbids, even as character references (section 2.2)."""
TEXT = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\r"): "&#13;"}
VALUE = {**TEXT, ord('"'): "&quot;", ord("\n"): "&#10;", ord("\t"): "&#9;"}


@dataclass(frozen=True, slots=True)
class Element:
    """One element with its content."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    content: tuple["Element | str", ...] = ()
    """Text and elements in order; no two texts are adjacent."""
    location: Location = field(default_factory=lambda: Location(""), compare=False)

    def get(self, name: str, default: str = "") -> str:
        """Return the value of an attribute."""
        return next((value for key, value in self.attributes if key == name), default)

    def children(self, *names: str) -> Iterator["Element"]:
        """Yield the child elements; with `names`, only those with one of the names."""
        for item in self.content:
            if isinstance(item, Element) and (not names or item.name in names):
                yield item

    def child(self, name: str) -> "Element | None":
        return next(self.children(name), None)

    @property
    def text(self) -> str:
        """All text in the element and in its descendants."""
        return "".join(item if isinstance(item, str) else item.text for item in self.content)


def element(name: str, /, *content: "Element | str", **attributes: str) -> Element:
    """Return an element; the keyword `lang` stands for `xml:lang`.

    Attributes with an empty value are left out.
    """
    pairs = ((LANGUAGE if key == "lang" else key, value) for key, value in attributes.items())
    non_empty = tuple(item for item in content if item != "")
    return Element(name, tuple((key, value) for key, value in pairs if value), non_empty)


def to_xml(item: Element | str) -> str:
    """Return an element or a text as XML without adding white space.

    >>> to_xml(element("seg", "a < b", element("ph", x="1")))
    '<seg>a &lt; b<ph x="1"/></seg>'
    """
    if isinstance(item, str):
        return replace_forbidden(item).translate(TEXT)
    inner = "".join(map(to_xml, item.content))
    start = start_tag(item)
    return f"{start}>{inner}</{item.name}>" if inner else f"{start}/>"


def start_tag(item: Element) -> str:
    """Return the start tag of an element without its closing `>`."""
    values = "".join(
        f' {key}="{replace_forbidden(value).translate(VALUE)}"' for key, value in item.attributes
    )
    return f"<{item.name}{values}"


def replace_forbidden(text: str) -> str:
    """Return the text with U+FFFD for every character that XML 1.0 forbids."""
    return FORBIDDEN_CHARACTERS.sub("\ufffd", text)


def to_indented_xml(item: Element, depth: int, *inline: str) -> str:
    """Return an element as indented XML, one element a line, except inside elements named in `inline`.

    White space between elements means nothing in TMX, TBX and XLIFF; inside the `inline` elements it does.
    """
    indent = "  " * depth
    if item.name in inline or not any(isinstance(child, Element) for child in item.content):
        return f"{indent}{to_xml(item)}\n"
    inner = "".join(to_indented_xml(child, depth + 1, *inline) for child in item.children())
    return f"{indent}{start_tag(item)}>\n{inner}{indent}</{item.name}>\n"
