"""Add the foot, which names a brief's neighbours, to pages that lie in the folder of new files without it."""

from collections.abc import Iterable
from pathlib import Path

from mujaz.publish.write_file import append_file
from mujaz.render.assemble import PageAssembler
from mujaz.site import address
from mujaz.site.neighbours import FooterSource, neighbours


def write_feet(fresh: Path, composer: PageAssembler, around: FooterSource, places: Iterable[int]) -> None:
    """Finish the pages, in every language, of the briefs at some places of `around.entries`."""
    for place in places:
        for language in composer.renderer.settings.languages:
            below = composer.page_from_footer(neighbours(around, place, language), language)
            here = address.brief(language, around.entries[place].id)
            append_file(fresh, f"{here}index.html", below)
