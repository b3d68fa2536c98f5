"""Assembles pages: inserts the content of each page into its layout."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from markupsafe import escape

from mujaz.language.cldr import own_name
from mujaz.model.language import direction
from mujaz.model.page import Page
from mujaz.render.environment import Renderer, resolve_addresses
from mujaz.render.layouts import Layout, LayoutKey, at_depth, insert_above_footer, insert_content
from mujaz.site import address
from mujaz.site.views.brief import NeighboursView

BRIEF_DEPTH = address.brief("en", "id").count("/")


@dataclass(frozen=True, slots=True)
class PageAssembler:
    """Turns pages into bytes."""

    renderer: Renderer
    layouts: Mapping[LayoutKey, Layout]
    """As MkDocs rendered them, all at one depth."""
    layouts_by_depth: dict[tuple[str, str, int], Layout] = field(default_factory=dict)
    """Layouts adjusted to other depths, as a cache."""

    def layout(self, kind: str, language: str, depth: int) -> Layout:
        """Return the layout for pages of a kind at a depth."""
        layout = self.layouts_by_depth.get((kind, language, depth))
        if layout is None:
            layout = at_depth(self.layouts[LayoutKey(kind, language)], depth)
            self.layouts_by_depth[kind, language, depth] = layout
        return layout

    def page(self, page: Page) -> bytes:
        """Return a page that has no footer of its own."""
        return insert_content(self._layout_of(page), placeholder_values(self.renderer, page)).encode()

    def page_above_footer(self, page: Page, values: Mapping[str, str]) -> bytes:
        """Return a page above its footer."""
        return insert_above_footer(self._layout_of(page), values).encode()

    def page_from_footer(self, view: NeighboursView, language: str) -> bytes:
        """Return a brief's page from its footer on."""
        footer = self.renderer.part("neighbours", language, view=view)
        rest = self.layout("brief", language, BRIEF_DEPTH).literals[-1]
        return (resolve_addresses(footer, "../" * BRIEF_DEPTH, language) + rest).encode()

    def _layout_of(self, page: Page) -> Layout:
        return self.layout(page.kind, page.language, page.depth)


def language_switch(page: Page) -> str:
    """Return a link to the page in each other language, by that language's own name."""
    return " ".join(
        f'<a class="switch" href="{escape(page.root + address)}" lang="{language}" '
        f'dir="{direction(language)}" hreflang="{language}">{escape(own_name(language))}</a>'
        for language, address in page.alternates
        if language != page.language
    )


def placeholder_values(renderer: Renderer, page: Page) -> dict[str, str]:
    """Return the content for the layout's placeholders, with an empty footer."""
    return {
        "head": renderer.head(page),
        "switch": language_switch(page),
        "body": renderer.body(page),
        "foot": "",
    }
