"""Runs of text with their language and direction."""

from functools import lru_cache

from markupsafe import Markup, escape

from mujaz.language.bidi_html import isolated
from mujaz.model.language import Text, direction

REMEMBERED = 1 << 13
"""Runs kept: names and words of the interface stand on page after page."""
SHORT = 40
"""Characters of a run that is worth keeping: titles and summaries are longer, and do not come again."""


def run(page_language: str, text: Text, tag: str = "span", name: str = "") -> Markup:
    """Return a text as HTML in `tag`, with `lang` and `dir` where they differ from the page's.

    A plain `span` that would say nothing is left out. `name` is a class.
    """
    make = _kept_run if len(text.value) <= SHORT else _run
    return make(page_language, text.value, text.language, tag, name)


def _run(page_language: str, value: str, language: str, tag: str, name: str) -> Markup:
    inner = isolated(value, language)
    marked = attributes(page_language, language)
    if tag == "span" and not name and not marked:
        return Markup(inner)
    named = f' class="{escape(name)}"' if name else ""
    return Markup(f"<{tag}{named}{marked}>{inner}</{tag}>")


_kept_run = lru_cache(REMEMBERED)(_run)


@lru_cache(REMEMBERED)
def attributes(page_language: str, language: str) -> Markup:
    """Return ` lang="fa" dir="rtl"` with the space before it, empty where it is the page's language."""
    if not language or language == page_language:
        return Markup("")
    if language == "und":
        return Markup(' dir="auto"')
    return Markup(f' lang="{escape(language)}" dir="{direction(language)}"')
