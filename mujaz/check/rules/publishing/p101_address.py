"""A file's name cannot be an address, or the file stands in the wrong folder.

The name is the id and the address: lower-case Latin letters, digits and hyphens, in words that will still
fit in ten years, at most 120 letters. A brief stands in `briefs/YYYY/` by the year in which the article was
published. Tags and hand-written pages are named alike; a page stands in the folder of its language,
`content/pages/en/`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library
from mujaz.model.location import Location
from mujaz.model.slug import SLUG, slug_fix
from mujaz.read.yaml.typed_values import LANGUAGE_TAG

CODE = "P101"
SEVERITY = Severity.ERROR
Record = TypeVar("Record")


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for outlets, tags and hand-written pages; the others are made while reading."""
    for outlet in library.outlets.values():
        if not SLUG.match(outlet.id):
            fix = "Rename the file with lower-case Latin letters, digits and hyphens: sample-wire.yml."
            yield _not_an_address(outlet.id, fix, outlet.location)
    for page in library.pages:
        if not SLUG.match(page.slug) and "." not in page.slug:  # with a dot it is P102
            fix = "Rename the file with lower-case Latin letters, digits and hyphens: about-us.md."
            yield _not_an_address(page.slug, fix, page.location)
        if not LANGUAGE_TAG.match(page.language):
            message = f"The folder '{page.language}' is not named by a language code."
            yield Finding(CODE, message, f"Move the file to content/pages/en/{page.slug}.md.", page.location)
    for tag in library.tags.values():
        if not SLUG.match(tag.id):
            fix = "Write it with lower-case Latin letters, digits and hyphens: public-health."
            yield _not_an_address(tag.id, fix, tag.location)


def _not_an_address(name: str, fix: str, location: Location) -> Finding:
    return Finding(CODE, f"'{name}' cannot be an address.", slug_fix(name, fix), location)


def publishable_records(records: Library) -> Library:
    """Return the records whose id can be an address."""
    return replace(
        records,
        entities=_addressable(records.entities),
        outlets=_addressable(records.outlets),
        tags=_addressable(records.tags),
        pages=tuple(
            page for page in records.pages if SLUG.match(page.slug) and LANGUAGE_TAG.match(page.language)
        ),
    )


def _addressable(records: Mapping[str, Record]) -> dict[str, Record]:
    return {name: record for name, record in records.items() if SLUG.match(name)}
