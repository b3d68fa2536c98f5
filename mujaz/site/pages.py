"""Every page of the site. A kind of page is a file in `mujaz/site/kinds/`, found by being there."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from mujaz.model.page import Page
from mujaz.site import kinds
from mujaz.site.archive import Archive


class Kind(Protocol):
    """What a module in `mujaz.site.kinds` offers."""

    KIND: str
    """The module's own name, and that of its template."""

    def pages(self, archive: Archive, language: str) -> Iterator[Page]:
        """Yield the pages of this kind in one interface language."""


@cache
def all_kinds() -> tuple[Kind, ...]:
    """Return the kinds of page in order of name."""
    names = sorted(module.name for module in iter_modules(kinds.__path__))
    return tuple(cast(Kind, import_module(f"{kinds.__name__}.{name}")) for name in names)


def all_pages(archive: Archive) -> Iterator[Page]:
    """Yield every page in every interface language, in an order that never changes."""
    for language in archive.settings.languages:
        for kind in all_kinds():
            yield from kind.pages(archive, language)
