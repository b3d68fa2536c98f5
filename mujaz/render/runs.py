"""Runs of text with their language and direction."""

from markupsafe import Markup, escape

from mujaz.model.language import Text, direction
from mujaz.site.bidi import isolated


def run(page_language: str, text: Text, tag: str = "span", name: str = "") -> Markup:
    """Return a text as HTML in `tag`, with `lang` and `dir` where they differ from the page's.

    A plain `span` that would say nothing is left out. `name` is a class.
    """
    inner = Markup(isolated(text.value, text.language))
    named = Markup(' class="{}"').format(name) if name else Markup("")
    marked = attributes(page_language, text.language)
    if tag == "span" and not named and not marked:
        return inner
    return Markup("<{0}{1}{2}>{3}</{0}>").format(tag, named, marked, inner)


def attributes(page_language: str, language: str) -> Markup:
    """Return ` lang="fa" dir="rtl"` with the space before it, empty where it is the page's language."""
    if not language or language == page_language:
        return Markup("")
    if language == "und":
        return Markup(' dir="auto"')
    return Markup(' lang="{}" dir="{}"').format(escape(language), direction(language))
