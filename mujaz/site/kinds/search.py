"""The search page: the browser draws its results; without scripts it leads to lists and indexes."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from mujaz.i18n.catalog import words
from mujaz.model.page import Page, PageSeries, single_page
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.counts import tag_counts
from mujaz.site.entity_groups import scripts
from mujaz.site.links import counted_entities
from mujaz.site.page_spec import digest, page_spec
from mujaz.site.periods import years
from mujaz.site.views.parts import Counted

KIND = "search"
OFFERED_ENTITIES = 24
"""Entities named most that the page offers to start from."""


@dataclass(frozen=True, slots=True)
class SearchView:
    """Links for readers who do not type a query."""

    scripts: tuple[tuple[str, str], ...]
    """Script and the address of the entity index in its letters."""
    years: tuple[tuple[int, str], ...]
    """Year and the address of its briefs, newest first."""
    tags: tuple[Counted, ...]
    entities: tuple[Counted, ...]


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield the one page. Search engines have no use for it: they know the pages already."""
    tagged = [(tag, len(entries)) for tag, entries in sorted(archive.by_tag.items())]
    input_digest = digest(
        archive.names, years(archive), tagged, archive.most_frequent_entities(OFFERED_ENTITIES)
    )
    yield single_page(address.search(language), input_digest, partial(_page, archive, language))


def _page(archive: Archive, language: str) -> Page:
    view = SearchView(
        scripts=tuple((script, address.letters(language, script)) for script in scripts(archive.records)),
        years=tuple((year, address.year(language, year)) for year in years(archive)),
        tags=tag_counts(archive, language),
        entities=counted_entities(
            archive.records, archive.most_frequent_entities(OFFERED_ENTITIES), language
        ),
    )
    return page_spec(
        archive.settings,
        KIND,
        language,
        address_of=address.search,
        title=words(language).gettext("Search"),
        view=view,
        head=(("robots", "noindex, follow"),),
    )
