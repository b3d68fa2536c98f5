"""Finds what no page may hold: addresses of another scheme, event handlers, styles and scripts in it."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

URL_ATTRIBUTES = frozenset(
    {"action", "archive", "background", "cite", "codebase", "data", "formaction", "href", "longdesc", "ping"}
    | {"poster", "profile", "src", "srcset", "usemap", "xlink:href"}
)
FORBIDDEN_ELEMENTS = frozenset({"applet", "base", "embed", "frame", "iframe", "object", "portal", "style"})
SCHEME = re.compile(r"[\s\x00-\x1f]*([A-Za-z][A-Za-z0-9+.\-\s]*):")
ALLOWED_SCHEMES = frozenset({"http", "https", "mailto"})
DATA_SCRIPT = "application/ld+json"


class Markup(HTMLParser):
    """One page while it is read."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in FORBIDDEN_ELEMENTS:
            self.faults.append(f"<{tag}>")
        if tag == "script" and "src" not in given and given.get("type") != DATA_SCRIPT:
            self.faults.append("a script in the page")
        if tag == "meta" and given.get("http-equiv", "").lower() == "refresh":
            self._visit("refresh", given["content"].partition("url=")[2])
        for name, value in given.items():
            if name.startswith("on") or name in {"style", "srcdoc"}:
                self.faults.append(f"{name}={value!r}")
            if name in URL_ATTRIBUTES:
                self._visit(name, value)

    def _visit(self, name: str, value: str) -> None:
        self.links.append(value)
        self.faults += [f"{name}={value!r}" for _ in foreign_schemes(value)]


def foreign_schemes(address: str) -> Iterator[str]:
    """Yield the scheme of an address where it is not one that may be published."""
    match = SCHEME.match(address)
    if match and "".join(match[1].split()).lower() not in ALLOWED_SCHEMES:
        yield match[1]


def markup_of(html: str) -> Markup:
    """Return the faults and the links of one page."""
    page = Markup()
    page.feed(html)
    page.close()
    return page
