"""What lists show of a brief, made once: cards, rows, quotes, corrections and its title, in every language."""

from collections.abc import Iterator

from mujaz.render.environment import Renderer
from mujaz.render.runs import run
from mujaz.site.brief_view import corrections_of
from mujaz.site.cards import card, title_of
from mujaz.site.fragments import BETWEEN, LEVEL
from mujaz.site.quote_views import quote_views
from mujaz.site.shown import Shown


def brief_fragments(pages: Renderer, shown: Shown) -> Iterator[tuple[str, str]]:
    """Yield the name and the HTML of each fragment; quotes and corrections are parted by `BETWEEN`."""
    for language in shown.settings.languages:
        listed = card(shown.records, shown.brief, language)
        yield f"title.{language}", run(language, title_of(shown.brief, language))
        yield f"card.{language}", pages.part("card", language, it=listed, level=LEVEL)
        yield f"row.{language}", pages.part("row", language, it=listed, level=LEVEL)
        yield f"quotes.{language}", BETWEEN.join(_quotes(pages, shown, language))
        yield f"corrections.{language}", BETWEEN.join(_corrections(pages, shown, language))


def _quotes(pages: Renderer, shown: Shown, language: str) -> Iterator[str]:
    """Yield each quote as it stands under its speaker's name; an anonymous one names its source itself."""
    for view in quote_views(shown, language):
        yield pages.part("quote", language, it=view, speaker=view.speaker is None, place=True)


def _corrections(pages: Renderer, shown: Shown, language: str) -> Iterator[str]:
    for view in corrections_of(shown.brief, language):
        yield pages.part("correction", language, it=view)
