"""All entities: by type, and by letter in each script in which names are written, page by page."""

from collections.abc import Callable, Iterator
from functools import cache, partial

from mujaz.i18n.catalog import words
from mujaz.i18n.code_words import SCRIPT, word
from mujaz.model.language import direction
from mujaz.model.page import Page, Series
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.entity_groups import SCRIPTS, by_letter, by_type, named_in, scripts
from mujaz.site.group_pages import cut_groups, places_of
from mujaz.site.page_spec import digest, paged_title, planned
from mujaz.site.paging import page_count, pager
from mujaz.site.views.parts import Group
from mujaz.site.views.records import EntityIndexView

KIND = "entity_index"
BY_TYPE = "type"
Groups = Callable[[], tuple[Group, ...]]


def all_series(archive: Archive, language: str) -> Iterator[Series]:
    """Yield the index by type, then one index for each script."""
    counts = [len(archive.naming(entity)) for entity in archive.records.entities]
    made_from = digest(archive.names, counts)
    every: list[tuple[str, int, Groups]] = [
        (BY_TYPE, len(counts), cache(partial(by_type, archive, language))),
        *(
            (it, named_in(archive.records, it), cache(partial(by_letter, archive, it, language)))
            for it in scripts(archive.records)
        ),
    ]
    for mode, total, groups in every:
        pages = page_count(total, archive.settings.names_per_page)
        parts = tuple(digest(made_from, place) for place in range(pages))
        make = partial(_page, archive, language, mode, groups)
        yield Series(_address(mode, language), digest(made_from, pages), partial(tuple, parts), make)


def _page(archive: Archive, language: str, mode: str, groups: Groups, place: int) -> Page:
    settings, number = archive.settings, place + 1
    heading = words(language).gettext("Entities")
    named = word(SCRIPT, mode, language)
    address_of = partial(_address, mode)
    pages = cut_groups(groups(), settings.names_per_page)
    view = EntityIndexView(
        heading=heading,
        mode=mode,
        direction=direction(SCRIPTS.get(mode, language)),
        modes=tuple((it, _address(it, language)) for it in (BY_TYPE, *scripts(archive.records))),
        groups=pages[place],
        places=places_of(pages, partial(address_of, language)),
        pager=pager(number, len(pages), partial(address_of, language)),
    )
    title = heading if mode == BY_TYPE else f"{heading}: {named}"
    return planned(
        settings,
        KIND,
        language,
        address_of=partial(address_of, page=number),
        title=paged_title(settings, title, number, language),
        view=view,
    )


def _address(mode: str, language: str, page: int = 1) -> str:
    if mode == BY_TYPE:
        return address.entities(language, page)
    return address.letters(language, mode, page)
