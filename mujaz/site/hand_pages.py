"""Hand-written pages: the one in the page's language, else the one in another."""

from mujaz.model.library import HandPage, Library


def hand_page(records: Library, slug: str, language: str) -> HandPage | None:
    """Return the page in this language, else in the first language that has it, else None."""
    found = [page for page in records.pages if page.slug == slug]
    return next((page for page in found if page.language == language), found[0] if found else None)


def hand_slugs(records: Library) -> tuple[str, ...]:
    """Return the slug of every hand-written page, once, in order."""
    return tuple(sorted({page.slug for page in records.pages}))
