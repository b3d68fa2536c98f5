"""An id is the address of a page that the program makes.

`/en/entities/letters/` is the index by letter, and `page` begins the second page of a list. A page written by
hand cannot have the address of the desk, the search, the glossary or a list, nor the name of a file such as
`feed.xml`; `index` and `corrections` are the texts at the head of ours.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mujaz.model.check_summary import CheckSummary
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "P102"
SEVERITY = Severity.ERROR
RESERVED = frozenset({"letters", "page"})
PAGES = frozenset(
    {"404", "briefs", "dates", "desk", "entities", "glossary", "outlets", "quotes", "search", "tags"}
)
"""Addresses directly below a language that the program creates."""
FOLDERS = frozenset({"assets", "data"})
"""Folders at the site's root, whose names would mislead below a language."""


def of_listings(listings: Sequence[CheckSummary], records: Library) -> Iterator[Finding]:
    """Yield a finding for each record, brief or hand-written page with a reserved id."""
    places = [(entity.id, entity.location) for entity in records.entities.values()]
    places += [(listing.id, listing.location) for listing in listings]
    reserved = [(name, location) for name, location in places if name in RESERVED]
    reserved += [(page.slug, page.location) for page in records.pages if page.slug in PAGES | FOLDERS]
    for name, location in reserved:
        yield Finding(CODE, f"The id '{name}' is kept for a page of the site.", "Rename the file.", location)
    for page in records.pages:
        # The program publishes feed.xml, feed.json and index.html below each language, and may publish more.
        if "." in page.slug:
            fix = f"Rename the file without the dot: {page.slug.replace('.', '-').strip('-')}.md."
            yield Finding(CODE, f"'{page.slug}' is the name of a file, not of a page.", fix, page.location)


def publishable_records(records: Library) -> Library:
    """Return the records without those whose address is a page of the program."""
    return replace(
        records,
        entities={name: entity for name, entity in records.entities.items() if name not in RESERVED},
        pages=tuple(page for page in records.pages if page.slug not in PAGES | FOLDERS),
    )
