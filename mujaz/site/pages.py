"""Every page of a site. A kind of page is a file in `mujaz/site/kinds/`, found by the file being there.

A kind offers `KIND`, the module's own name and that of its template, and either
`all_series(archive, language)` or, for pages that depend on one brief alone, `pages(shown)`.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from types import ModuleType

from mujaz.model.page import Page, PageSeries
from mujaz.site import kinds
from mujaz.site.archive_index import Archive
from mujaz.site.published_brief import PublishedBrief


@cache
def all_kinds() -> tuple[ModuleType, ...]:
    """Return the kinds of page in order of name."""
    return tuple(import_module(f"{kinds.__name__}.{name}") for name in kinds.kind_names())


def all_series(archive: Archive) -> Iterator[PageSeries]:
    """Yield the pages made from the archive, in every interface language, in an order that never changes."""
    for language in archive.settings.languages:
        for kind in all_kinds():
            if hasattr(kind, "all_series"):
                yield from kind.all_series(archive, language)


def brief_pages(published: PublishedBrief) -> Iterator[Page]:
    """Yield the pages that depend on one brief alone, in every interface language."""
    for kind in all_kinds():
        if hasattr(kind, "pages"):
            yield from kind.pages(published)
