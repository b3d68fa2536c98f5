"""Chooses the version of a hand-written page for an interface language."""

from mujaz.model.library import HandPage, Library


def hand_page(records: Library, slug: str, language: str) -> HandPage | None:
    """Return the page in this language, else in the first language that has it, else None."""
    versions = [page for page in records.pages if page.slug == slug]
    return next((page for page in versions if page.language == language), versions[0] if versions else None)


def hand_slugs(records: Library) -> tuple[str, ...]:
    """Return the slug of every hand-written page, once, in order."""
    return tuple(sorted({page.slug for page in records.pages}))
