"""Hang each page's picture in its frame."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mujaz.model.page import Page
from mujaz.render.environment import Renderer, at_home
from mujaz.render.frames import Frame, FrameKey, at_depth, splice, splice_above
from mujaz.site import address
from mujaz.site.views.brief import NeighboursView

BRIEF_DEPTH = address.brief("en", "id").count("/")


@dataclass(frozen=True, slots=True)
class Composer:
    """Pages to bytes."""

    renderer: Renderer
    frames: Mapping[FrameKey, Frame]
    """As drawn, at one depth."""
    fitted: dict[tuple[str, str, int], Frame] = field(default_factory=dict)
    """Frames at the depths that were asked for."""

    def frame(self, kind: str, language: str, depth: int) -> Frame:
        """Return the frame for pages of a kind at a depth."""
        found = self.fitted.get((kind, language, depth))
        if found is None:
            found = at_depth(self.frames[FrameKey(kind, language)], depth)
            self.fitted[kind, language, depth] = found
        return found

    def page(self, page: Page) -> bytes:
        """Return a page that shows nothing of the archive around it."""
        return splice(self._frame(page), slots(self.renderer, page)).encode()

    def above(self, page: Page, values: Mapping[str, str]) -> bytes:
        """Return a page above its foot."""
        return splice_above(self._frame(page), values).encode()

    def below(self, view: NeighboursView, language: str) -> bytes:
        """Return a brief's page from its foot on."""
        foot = self.renderer.part("neighbours", language, view=view)
        rest = self.frame("brief", language, BRIEF_DEPTH).literals[-1]
        return (at_home(foot, "../" * BRIEF_DEPTH, language) + rest).encode()

    def _frame(self, page: Page) -> Frame:
        return self.frame(page.kind, page.language, page.depth)


def slots(renderer: Renderer, page: Page) -> dict[str, str]:
    """Return what stands in the frame's slots, the foot left empty."""
    others = (address for language, address in page.alternates if language != page.language)
    return {
        "head": renderer.head(page),
        "switch": page.root + next(others, page.address),
        "body": renderer.body(page),
        "foot": "",
    }
