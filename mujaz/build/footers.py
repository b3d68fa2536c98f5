"""Appends the footer, which links the previous and next brief, to pages that were written without it."""

from collections.abc import Iterable
from pathlib import Path

from mujaz.publish.write_file import append_file
from mujaz.render.assemble import PageAssembler
from mujaz.site import address
from mujaz.site.neighbours import FooterSource, neighbours


def append_footers(
    new_files: Path, composer: PageAssembler, source: FooterSource, indices: Iterable[int]
) -> None:
    """Finish the pages, in every language, of the briefs at `indices` of `source.entries`."""
    for index in indices:
        for language in composer.renderer.settings.languages:
            footer = composer.page_from_footer(neighbours(source, index, language), language)
            page = address.brief(language, source.entries[index].id)
            append_file(new_files, f"{page}index.html", footer)
