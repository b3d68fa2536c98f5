"""All entities: by type, and by letter in each script in which names are written, page by page."""

from collections.abc import Callable, Iterator
from functools import cache, partial

from mujaz.i18n.catalog import words
from mujaz.i18n.code_words import SCRIPT, word
from mujaz.model.language import direction
from mujaz.model.page import Page, PageSeries
from mujaz.site import address
from mujaz.site.archive_index import Archive
from mujaz.site.entity_groups import SCRIPTS, by_letter, by_type, count_names_in, scripts
from mujaz.site.group_pages import group_starts, paginate_groups
from mujaz.site.page_spec import digest, page_spec, paged_title
from mujaz.site.paging import page_count, pager
from mujaz.site.views.parts import Group
from mujaz.site.views.records import EntityIndexView

KIND = "entity_index"
BY_TYPE = "type"
Groups = Callable[[], tuple[Group, ...]]


def all_series(archive: Archive, language: str) -> Iterator[PageSeries]:
    """Yield the index by type, then one index for each script."""
    counts = [len(archive.briefs_naming(entity)) for entity in archive.records.entities]
    input_digest = digest(archive.names, counts)
    indexes: list[tuple[str, int, Groups]] = [
        (BY_TYPE, len(counts), cache(partial(by_type, archive, language))),
        *(
            (
                script,
                count_names_in(archive.records, script),
                cache(partial(by_letter, archive, script, language)),
            )
            for script in scripts(archive.records)
        ),
    ]
    for mode, total, groups in indexes:
        pages = page_count(total, archive.settings.names_per_page)
        parts = tuple(digest(input_digest, index) for index in range(pages))
        make = partial(_page, archive, language, mode, groups)
        yield PageSeries(_address(mode, language), digest(input_digest, pages), partial(tuple, parts), make)


def _page(archive: Archive, language: str, mode: str, groups: Groups, index: int) -> Page:
    settings, number = archive.settings, index + 1
    heading = words(language).gettext("Entities")
    mode_name = word(SCRIPT, mode, language)
    address_of = partial(_address, mode)
    pages = paginate_groups(groups(), settings.names_per_page)
    view = EntityIndexView(
        heading=heading,
        mode=mode,
        direction=direction(SCRIPTS.get(mode, language)),
        modes=tuple(
            (other_mode, _address(other_mode, language))
            for other_mode in (BY_TYPE, *scripts(archive.records))
        ),
        groups=pages[index],
        places=group_starts(pages, partial(address_of, language)),
        pager=pager(number, len(pages), partial(address_of, language)),
    )
    title = heading if mode == BY_TYPE else f"{heading}: {mode_name}"
    return page_spec(
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
