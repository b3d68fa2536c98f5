"""Every export. An export is a file in `mujaz/export/`, found by being there.

It offers one or more of:

- `file_sets(archive)`: files that are made from the whole archive;
- `brief_files(shown)`: files of one brief, made with its pages;
- `fragments(shown)`: what a file of the whole archive says of one brief, kept until that file is made.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from mujaz import export
from mujaz.model.files import FileSet, SiteFile
from mujaz.site.archive_index import Archive
from mujaz.site.published_brief import Shown

OFFERS = ("file_sets", "brief_files", "fragments")


@cache
def all_exports() -> tuple[ModuleType, ...]:
    """Return the exports in order of name."""
    names = sorted(module.name for module in iter_modules(export.__path__) if module.name != "registry")
    modules = (import_module(f"{export.__name__}.{name}") for name in names)
    return tuple(module for module in modules if any(hasattr(module, offer) for offer in OFFERS))


def file_sets(archive: Archive) -> Iterator[FileSet]:
    """Yield the files that are made from the whole archive."""
    for each in all_exports():
        if hasattr(each, "file_sets"):
            yield from each.file_sets(archive)


def brief_files(shown: Shown) -> Iterator[SiteFile]:
    """Yield the files of one brief."""
    for each in all_exports():
        if hasattr(each, "brief_files"):
            yield from each.brief_files(shown)


def export_fragments(shown: Shown) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of the fragments that exports keep of one brief."""
    for each in all_exports():
        if hasattr(each, "fragments"):
            yield from each.fragments(shown)
