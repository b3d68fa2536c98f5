"""Kinds of lines around an article: menus, buttons, links to other articles, footers."""

from enum import Enum


class BoilerplateKind(Enum):
    """Why a line is not part of the article. The value is what a person reads."""

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
"""Furniture that brings lines of its own with it."""

PAGE_ENDS = frozenset({BoilerplateKind.FOOTER, BoilerplateKind.COPYRIGHT})
"""Furniture after which nothing of the article comes, if most of it stands above."""
