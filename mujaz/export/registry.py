"""Finds and runs the exports. Each module of `mujaz/export/` that defines one of these functions is one:

- `file_sets(archive)` yields files made from the whole archive;
- `brief_files(published_brief)` yields files of one brief, made with its pages;
- `fragments(published_brief)` yields the part of one brief in a file of the whole archive. The build caches
  it until it makes that file.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from mujaz import export
from mujaz.model.site_file import FileSet, SiteFile
from mujaz.site.archive_index import Archive
from mujaz.site.published_brief import PublishedBrief

EXPORT_FUNCTIONS = ("file_sets", "brief_files", "fragments")


@cache
def all_exports() -> tuple[ModuleType, ...]:
    """Return the exports in order of name."""
    names = sorted(module.name for module in iter_modules(export.__path__) if module.name != "registry")
    modules = (import_module(f"{export.__name__}.{name}") for name in names)
    return tuple(module for module in modules if any(hasattr(module, offer) for offer in EXPORT_FUNCTIONS))


def file_sets(archive: Archive) -> Iterator[FileSet]:
    """Yield the files that are made from the whole archive."""
    for export_module in all_exports():
        if hasattr(export_module, "file_sets"):
            yield from export_module.file_sets(archive)


def brief_files(published_brief: PublishedBrief) -> Iterator[SiteFile]:
    """Yield the files of one brief."""
    for export_module in all_exports():
        if hasattr(export_module, "brief_files"):
            yield from export_module.brief_files(published_brief)


def export_fragments(published_brief: PublishedBrief) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of one brief's fragments."""
    for export_module in all_exports():
        if hasattr(export_module, "fragments"):
            yield from export_module.fragments(published_brief)
