"""A record has no name in one of the site's languages.

Its page, and every list that it stands in, would show the name in the other language.
"""

from collections.abc import Iterator

from mujaz.check.shared.title_languages import missing_languages
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding, Severity
from mujaz.model.language import Localized
from mujaz.model.library import Library
from mujaz.model.location import Location
from mujaz.model.records import Outlet

CODE = "F203"
SEVERITY = Severity.WARNING


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each language in which an entity, outlet or tag has no name."""
    records: tuple[Entity | Outlet, ...] = (*library.entities.values(), *library.outlets.values())
    for record in records:
        yield from _missing(record.id, record.names, record.key_location("names"), library.languages)
    for tag in library.tags.values():
        yield from _missing(tag.id, tag.names, tag.location, library.languages)


def _missing(name: str, names: Localized, location: Location, wanted: tuple[str, ...]) -> Iterator[Finding]:
    """Yield a finding for each wanted language. No name at all is F105 or F106."""
    for language in missing_languages(names, wanted) if names else ():
        message = f"'{name}' has no name in '{language}'."
        yield Finding(CODE, message, f"Add '{language}: …' to its names.", location)
