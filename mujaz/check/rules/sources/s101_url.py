"""An address is not one that a reader can open.

Addresses begin with `http://` or `https://` and name a host. Everything else, such as `javascript:` and
`file:`, is refused, because it would stand as a link on the page.
"""

import re
from collections.abc import Iterator

from mujaz.check.brief_context import BriefContext
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library
from mujaz.model.location import Location

CODE = "S101"
SEVERITY = Severity.ERROR
URL = re.compile(
    r"https?://(?:[^\s/?#@\\<>\"'`{}|^\[\]:]+|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?(?:[/?#][^\s\\<>\"`{}|^]*)?\Z",
    re.IGNORECASE,
)


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each address of the source that is none."""
    brief = context.brief
    source = brief.provenance
    for key, url in (("url", source.url), ("archive", source.archive)):
        if url and not URL.match(url):
            yield _finding(url, brief.key_location(f"source.{key}"))


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each outlet whose address is none."""
    for outlet in library.outlets.values():
        if outlet.url and not URL.match(outlet.url):
            yield _finding(outlet.url, outlet.key_location("url"))


def _finding(url: str, location: Location) -> Finding:
    fix = "Copy it from the browser's address bar; it begins with 'https://' and holds no spaces."
    return Finding(CODE, f"'{url}' is not the address of a page.", fix, location)
