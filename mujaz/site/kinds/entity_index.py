"""All entities: by type, and by letter in each script in which names are written."""

from collections.abc import Callable, Iterator
from functools import partial

from mujaz.model.page import Page, Series, single
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.catalog import words
from mujaz.site.code_words import SCRIPT, word
from mujaz.site.entity_groups import by_letter, by_type, scripts
from mujaz.site.planned import digest, planned
from mujaz.site.views import EntityIndexView, Group

KIND = "entity_index"
BY_TYPE = "type"


def all_series(archive: Archive, language: str) -> Iterator[Series]:
    """Yield the index by type, then one index for each script."""
    counts = [len(archive.naming(entity)) for entity in archive.records.entities]
    made_from = digest(archive.names, counts)
    every: list[tuple[str, Callable[[], tuple[Group, ...]]]] = [
        (BY_TYPE, partial(by_type, archive, language)),
        *((it, partial(by_letter, archive, it, language)) for it in scripts(archive.records)),
    ]
    for mode, groups in every:
        yield single(_address(language, mode), made_from, partial(_page, archive, language, mode, groups))


def _page(archive: Archive, language: str, mode: str, groups: Callable[[], tuple[Group, ...]]) -> Page:
    heading = words(language).gettext("Entities")
    named = word(SCRIPT, mode, language)
    modes = (BY_TYPE, *scripts(archive.records))
    return planned(
        archive.settings,
        KIND,
        language,
        address_of=partial(_address, mode=mode),
        title=heading if mode == BY_TYPE else f"{heading}: {named}",
        view=EntityIndexView(heading, mode, tuple((it, _address(language, it)) for it in modes), groups()),
    )


def _address(language: str, mode: str) -> str:
    return address.entities(language) if mode == BY_TYPE else address.letters(language, mode)
