"""Renders the text of a brief once for all languages of the site."""

from dataclasses import dataclass

from jinja2 import Environment
from markupsafe import Markup

from mujaz.site.views.brief import BriefView, SegmentView

TEMPLATE = "parts/segment_rows.html"


@dataclass(slots=True)
class SegmentRows:
    """The rows of the brief that was rendered last.

    The pages of a brief in all languages are rendered one after the other, and a text that is translated
    throughout holds no word of the interface: its rows differ by the numbering of the paragraphs alone.
    """

    segments: tuple[SegmentView, ...] = ()
    numbering: str = ""
    html: Markup | None = None

    def render(self, environment: Environment, numbering: str, view: BriefView) -> Markup:
        """Return the rows of a text in the environment of one language."""
        if not all(segment.target_html for segment in view.segments):
            return _render(environment, view)
        if self.html is None or self.segments is not view.segments or self.numbering != numbering:
            self.html = _render(environment, view)
            self.segments, self.numbering = view.segments, numbering
        return self.html


def _render(environment: Environment, view: BriefView) -> Markup:
    return Markup(environment.get_template(TEMPLATE).render(view=view))
