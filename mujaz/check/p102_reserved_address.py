"""An id is the address of a page that the program makes.

`/en/entities/letters/` is the index by letter, and `page` begins the second page of a list.
"""

from collections.abc import Iterator

from mujaz.model.finding import Finding
from mujaz.model.library import Library

CODE = "P102"
LEVEL = "error"
RESERVED = frozenset({"letters", "page"})


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each record or brief with a reserved id."""
    places = [(entity.id, entity.at) for entity in library.entities.values()]
    places += [(brief.id, brief.at) for brief in library.briefs]
    for name, at in places:
        if name in RESERVED:
            message = f"The id '{name}' is kept for a page of the site."
            yield Finding(CODE, message, "Rename the file.", at)
