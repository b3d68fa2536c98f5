"""Runs of text with their language and direction."""

from functools import lru_cache

from markupsafe import Markup, escape

from mujaz.language.bidi_html import isolate_runs
from mujaz.model.language import Text, direction

CACHE_SIZE = 1 << 13
"""Cached runs: names and words of the interface recur on page after page."""
MAX_CACHED_LENGTH = 40
"""Characters of the longest cached run: titles and summaries are longer and do not recur."""


def run(page_language: str, text: Text, tag: str = "span", name: str = "") -> Markup:
    """Return a text as HTML in `tag`, with `lang` and `dir` where they differ from the page's.

    A plain `span` without attributes is left out. `name` is a class.
    """
    make = _cached_run if len(text.value) <= MAX_CACHED_LENGTH else _run
    return make(page_language, text.value, text.language, tag, name)


def _run(page_language: str, value: str, language: str, tag: str, name: str) -> Markup:
    inner = isolate_runs(value, language)
    language_attributes = attributes(page_language, language)
    if tag == "span" and not name and not language_attributes:
        return Markup(inner)
    class_attribute = f' class="{escape(name)}"' if name else ""
    return Markup(f"<{tag}{class_attribute}{language_attributes}>{inner}</{tag}>")


_cached_run = lru_cache(CACHE_SIZE)(_run)


@lru_cache(CACHE_SIZE)
def attributes(page_language: str, language: str) -> Markup:
    """Return ` lang="fa" dir="rtl"` with the space before it, empty where it is the page's language."""
    if not language or language == page_language:
        return Markup("")
    if language == "und":
        return Markup(' dir="auto"')
    return Markup(f' lang="{escape(language)}" dir="{direction(language)}"')
