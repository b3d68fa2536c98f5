"""Holds the lines and metadata of one page before the article is extracted."""

from dataclasses import dataclass

from mujaz.ingest.article import PageLine
from mujaz.ingest.source.html_metadata import PageMetadata
from mujaz.ingest.text.lines import count_invisible, split_lines

NO_METADATA = PageMetadata()


@dataclass(frozen=True, slots=True)
class SourcePage:
    """Lines of one page, some perhaps dropped already, and the metadata of its head."""

    lines: tuple[PageLine, ...]
    metadata: PageMetadata = NO_METADATA
    invisible_characters: int = 0
    """Number of invisible characters removed from the lines."""


def page_from_text(text: str) -> SourcePage:
    """Return the page for pasted text."""
    return SourcePage(split_lines(text), invisible_characters=count_invisible(text) - text.count("\n"))
