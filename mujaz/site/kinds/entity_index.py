"""All entities: by type, and by letter in each script in which names are written."""

from collections.abc import Iterator
from functools import partial

from mujaz.model.page import Page
from mujaz.site import address
from mujaz.site.archive import Archive
from mujaz.site.catalog import words
from mujaz.site.code_words import SCRIPT, word
from mujaz.site.entity_groups import by_letter, by_type, scripts
from mujaz.site.planned import planned
from mujaz.site.views import EntityIndexView, Group

KIND = "entity_index"
BY_TYPE = "type"


def pages(archive: Archive, language: str) -> Iterator[Page]:
    """Yield the index by type, then one index for each script."""
    yield _page(archive, language, BY_TYPE, by_type(archive, language))
    for script in scripts(archive.library):
        yield _page(archive, language, script, by_letter(archive, script, language))


def _page(archive: Archive, language: str, mode: str, groups: tuple[Group, ...]) -> Page:
    heading = words(language).gettext("Entities")
    named = word(SCRIPT, mode, language)
    modes = (BY_TYPE, *scripts(archive.library))
    return planned(
        archive,
        KIND,
        language,
        address_of=partial(_address, mode=mode),
        title=heading if mode == BY_TYPE else f"{heading}: {named}",
        view=EntityIndexView(heading, mode, tuple((it, _address(language, it)) for it in modes), groups),
    )


def _address(language: str, mode: str) -> str:
    return address.entities(language) if mode == BY_TYPE else address.letters(language, mode)
