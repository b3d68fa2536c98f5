"""Addresses of all pages: paths below the site's root with a closing slash.

The language is the first part of an address; the rest is the same in every interface language.
"""

from collections.abc import Callable

AddressOf = Callable[[str], str]
"""Interface language to the address of one page: the source of its `hreflang` alternates."""


def home(language: str) -> str:
    """Return the address of the home page."""
    return f"{language}/"


def briefs(language: str, page: int = 1) -> str:
    """Return the address of one page of the list of all briefs."""
    return _paged(f"{language}/briefs/", page)


def brief(language: str, brief_id: str) -> str:
    """Return the address of a brief."""
    return f"{language}/briefs/{brief_id}/"


def segment(language: str, brief_id: str, anchor: str) -> str:
    """Return the address of one paragraph of a brief."""
    return f"{brief(language, brief_id)}#{anchor}"


def year(language: str, year_number: int, page: int = 1) -> str:
    """Return the address of one page of the briefs of a year."""
    return _paged(f"{language}/dates/{year_number:04}/", page)


def month(language: str, year_number: int, month_number: int, page: int = 1) -> str:
    """Return the address of one page of the briefs of a month."""
    return _paged(f"{language}/dates/{year_number:04}/{month_number:02}/", page)


def entities(language: str, page: int = 1) -> str:
    """Return the address of one page of the entity index by type. No entity may have the id `page`."""
    return _paged(f"{language}/entities/", page)


def letters(language: str, script: str, page: int = 1) -> str:
    """Return the address of one page of the entity index by letter. No entity may have the id `letters`."""
    return _paged(f"{language}/entities/letters/{script}/", page)


def entity(language: str, entity_id: str, page: int = 1) -> str:
    """Return the address of an entity, or of one page of its long list."""
    return _paged(f"{language}/entities/{entity_id}/", page)


def outlets(language: str) -> str:
    """Return the address of the list of outlets."""
    return f"{language}/outlets/"


def outlet(language: str, outlet_id: str, page: int = 1) -> str:
    """Return the address of an outlet, or of one page of its long list."""
    return _paged(f"{language}/outlets/{outlet_id}/", page)


def tags(language: str) -> str:
    """Return the address of the list of tags."""
    return f"{language}/tags/"


def tag(language: str, tag_id: str, page: int = 1) -> str:
    """Return the address of a tag, or of one page of its long list."""
    return _paged(f"{language}/tags/{tag_id}/", page)


def glossary(language: str) -> str:
    """Return the address of the agreed terms."""
    return plain(language, "glossary")


def quotes(language: str, page: int = 1) -> str:
    """Return the address of one page of all quotes."""
    return _paged(f"{language}/quotes/", page)


def plain(language: str, slug: str) -> str:
    """Return the address of a hand-written page."""
    return f"{language}/{slug}/"


def desk(language: str) -> str:
    """Return the address of the page of open work."""
    return plain(language, "desk")


def search(language: str) -> str:
    """Return the address of the search page."""
    return plain(language, "search")


def not_found(language: str) -> str:
    """Return the address of the page for addresses that do not exist."""
    return plain(language, "404")


def corrections(language: str) -> str:
    """Return the address of the list of all corrections."""
    return plain(language, "corrections")


def _paged(first: str, page: int) -> str:
    return first if page == 1 else f"{first}page/{page}/"
