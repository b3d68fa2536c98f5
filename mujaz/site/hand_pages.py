"""Chooses the version of a hand-written page for an interface language."""

from markupsafe import escape

from mujaz.i18n.catalog import N_, words
from mujaz.model.language import same_language
from mujaz.model.library import HandPage, Library
from mujaz.read.catalog_path import SOURCE_LANGUAGE, has_words

LINKED_EVERYWHERE = {"about": N_("About"), "method": N_("Method")}
"""Pages that every page links to, and their titles where nobody has written them."""


def hand_page(records: Library, slug: str, language: str) -> HandPage | None:
    """Return the page in this language, else in another region's, else in any, else None."""
    versions = [page for page in records.pages if page.slug == slug]
    exact = (page for page in versions if page.language == language)
    near = (page for page in versions if same_language(page.language, language))
    if not versions and slug in LINKED_EVERYWHERE:
        return _default_page(slug, language)
    return next(iter((*exact, *near, *versions)), None)


def hand_slugs(records: Library) -> tuple[str, ...]:
    """Return the slug of every hand-written page, and of those that every page links to, in order."""
    return tuple(sorted({*LINKED_EVERYWHERE, *(page.slug for page in records.pages)}))


def _default_page(slug: str, language: str) -> HandPage:
    gettext = words(language).gettext
    text = gettext("Briefs of the Arabic-language press, side by side with the original")
    shown = language if has_words(language) else SOURCE_LANGUAGE
    return HandPage(slug, shown, gettext(LINKED_EVERYWHERE[slug]), "", text, f"<p>{escape(text)}</p>\n")
