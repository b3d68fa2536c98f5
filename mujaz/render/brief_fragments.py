"""Renders the fragments of a brief once: title, card, row, quotes, corrections, in each language."""

from collections.abc import Iterable, Iterator

from mujaz.model.page import Page
from mujaz.render.bidi_spans import run
from mujaz.render.environment import Renderer
from mujaz.site.cards import card
from mujaz.site.fragments import HEADING_LEVEL, SEPARATOR
from mujaz.site.published_brief import PublishedBrief
from mujaz.site.views.brief import BriefView


def brief_fragments(
    pages: Renderer, published: PublishedBrief, brief_pages: Iterable[Page]
) -> Iterator[tuple[str, str]]:
    """Yield the name and the HTML of each fragment of a brief from its pages.

    `SEPARATOR` stands between quotes, and between corrections.
    """
    for page in brief_pages:
        if isinstance(page.view, BriefView):
            yield from _of_page(pages, published, page.language, page.view)


def _of_page(
    pages: Renderer, published: PublishedBrief, language: str, view: BriefView
) -> Iterator[tuple[str, str]]:
    brief_card = card(published.records, published.brief, language)
    yield f"title.{language}", run(language, view.title)
    yield f"card.{language}", pages.part("card", language, it=brief_card, level=HEADING_LEVEL)
    yield f"row.{language}", pages.part("row", language, it=brief_card, level=HEADING_LEVEL)
    quotes = pages.part("quotes", language, quotes=view.quotes, place=True, between=SEPARATOR)
    yield f"quotes.{language}", quotes if view.quotes else ""
    corrections = (pages.part("correction", language, it=correction) for correction in view.corrections)
    yield f"corrections.{language}", SEPARATOR.join(corrections)
