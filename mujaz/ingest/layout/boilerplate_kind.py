"""Kinds of lines around an article: menus, buttons, links to other articles, footers."""

from enum import Enum


class BoilerplateKind(Enum):
    """Kind of a boilerplate line. The value is the reason that users read."""

    MENU = "menu word"
    BUTTON = "button"
    SHARE = "link to share or follow"
    COUNTER = "counter of the page"
    ADVERTISEMENT = "advertisement"
    RELATED = "heading of links to other articles"
    TAGS = "keywords of the page"
    FOOTER = "footer"
    COPYRIGHT = "copyright line"
    SIGN = "stray sign"


BLOCK_HEADINGS = frozenset({BoilerplateKind.RELATED, BoilerplateKind.TAGS})
"""Headings that mark the lines below them as boilerplate too."""

PAGE_ENDS = frozenset({BoilerplateKind.FOOTER, BoilerplateKind.COPYRIGHT})
"""Kinds that end the article, if most of the text stands above them."""
