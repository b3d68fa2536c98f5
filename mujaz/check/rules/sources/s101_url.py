"""An address is not one that a reader can open.

Addresses begin with `http://` or `https://` and name a host. Everything else, such as `javascript:` and
`file:`, is refused, because it would stand as a link on the page.
"""

from collections.abc import Iterator
from dataclasses import replace

from mujaz.check.brief_context import BriefContext
from mujaz.model.brief import Brief
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library
from mujaz.model.location import Location
from mujaz.model.web_address import is_web_address, safe_url

CODE = "S101"
SEVERITY = Severity.ERROR


def of_brief(context: BriefContext) -> Iterator[Finding]:
    """Yield a finding for each address of the source that is none."""
    brief = context.brief
    source = brief.provenance
    for key, url in (("url", source.url), ("archive", source.archive)):
        if url and not is_web_address(url):
            yield _finding(url, brief.key_location(f"source.{key}"))


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each outlet whose address is none."""
    for outlet in library.outlets.values():
        if outlet.url and not is_web_address(outlet.url):
            yield _finding(outlet.url, outlet.key_location("url"))


def publishable(brief: Brief, records: Library) -> Brief:
    """Return the brief without addresses that are none."""
    source = brief.provenance
    if all(map(is_web_address, (source.url, source.archive))):
        return brief
    return brief._replace(
        provenance=source._replace(url=safe_url(source.url), archive=safe_url(source.archive))
    )


def publishable_records(records: Library) -> Library:
    """Return the records without addresses of outlets that are none."""
    outlets = {
        outlet.id: outlet if is_web_address(outlet.url) else outlet._replace(url="")
        for outlet in records.outlets.values()
    }
    return records if outlets == records.outlets else replace(records, outlets=outlets)


def _finding(url: str, location: Location) -> Finding:
    fix = "Copy it from the browser's address bar; it begins with 'https://' and holds no spaces."
    return Finding(CODE, f"'{url}' is not the address of a page.", fix, location)
