"""The search page: the browser draws its results; without scripts it leads to lists and indexes."""

from collections.abc import Iterator
from dataclasses import dataclass

from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.catalog import words
from mujaz.site.entity_groups import scripts
from mujaz.site.links import counted_entities
from mujaz.site.periods import years
from mujaz.site.planned import planned
from mujaz.site.tag_counts import tag_counts
from mujaz.site.views import Counted

KIND = "search"
NAMED = 24
"""Entities named most that the page offers to start from."""


@dataclass(frozen=True, slots=True)
class SearchView:
    """Where a reader can go without typing anything."""

    scripts: tuple[tuple[str, str], ...]
    """Script and the address of the entity index in its letters."""
    years: tuple[tuple[int, str], ...]
    """Year and the address of its briefs, newest first."""
    tags: tuple[Counted, ...]
    entities: tuple[Counted, ...]


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield the one page. Search engines have no use for it, the pages it finds are known to them."""
    named = ((entity, len(briefs)) for entity, briefs in archive.backlinks.by_entity.items())
    view = SearchView(
        scripts=tuple((it, address.letters(language, it)) for it in scripts(archive.library)),
        years=tuple((year, address.year(language, year)) for year in years(archive)),
        tags=tag_counts(archive, language),
        entities=counted_entities(archive.library, named, language)[:NAMED],
    )
    yield planned(
        archive,
        KIND,
        language,
        address_of=address.search,
        title=words(language).gettext("Search"),
        view=view,
        head=(("robots", "noindex, follow"),),
    )
