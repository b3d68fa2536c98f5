"""The search page: the browser draws its results; without scripts it leads to lists and indexes."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from mujaz.i18n.catalog import words
from mujaz.model.page import Page, Series, single
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.counts import tag_counts
from mujaz.site.entity_groups import scripts
from mujaz.site.links import counted_entities
from mujaz.site.page_spec import digest, planned
from mujaz.site.periods import years
from mujaz.site.views.parts import Counted

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


def all_series(archive: Archive, language: str) -> Iterator[Series]:
    """Yield the one page. Search engines have no use for it, the pages it finds are known to them."""
    tagged = [(tag, len(entries)) for tag, entries in sorted(archive.by_tag.items())]
    made_from = digest(archive.names, years(archive), tagged, archive.named_most(NAMED))
    yield single(address.search(language), made_from, partial(_page, archive, language))


def _page(archive: Archive, language: str) -> Page:
    view = SearchView(
        scripts=tuple((it, address.letters(language, it)) for it in scripts(archive.records)),
        years=tuple((year, address.year(language, year)) for year in years(archive)),
        tags=tag_counts(archive, language),
        entities=counted_entities(archive.records, archive.named_most(NAMED), language),
    )
    return planned(
        archive.settings,
        KIND,
        language,
        address_of=address.search,
        title=words(language).gettext("Search"),
        view=view,
        head=(("robots", "noindex, follow"),),
    )
