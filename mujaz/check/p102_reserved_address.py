"""An id is the address of a page that the program makes.

`/en/entities/letters/` is the index by letter, and `page` begins the second page of a list.
"""

from collections.abc import Iterator, Sequence

from mujaz.model.finding import Finding
from mujaz.model.library import Library
from mujaz.model.listing import Listing

CODE = "P102"
LEVEL = "error"
RESERVED = frozenset({"letters", "page"})


def of_listings(listings: Sequence[Listing], records: Library) -> Iterator[Finding]:
    """Yield a finding for each record or brief with a reserved id."""
    places = [(entity.id, entity.at) for entity in records.entities.values()]
    places += [(listing.id, listing.at) for listing in listings]
    for name, at in places:
        if name in RESERVED:
            message = f"The id '{name}' is kept for a page of the site."
            yield Finding(CODE, message, "Rename the file.", at)
