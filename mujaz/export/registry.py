"""Every export. An export is a file in `mujaz/export/` with a function `files`, found by being there."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from mujaz import export
from mujaz.model.settings import Settings
from mujaz.site.archive import Archive


class Export(Protocol):
    """What a module in `mujaz.export` offers."""

    def files(self, archive: Archive, settings: Settings) -> Iterator[tuple[str, bytes]]:
        """Yield paths below the site's root and their bytes."""


@cache
def all_exports() -> tuple[Export, ...]:
    """Return the exports in order of name."""
    names = sorted(module.name for module in iter_modules(export.__path__) if module.name != "registry")
    modules = (import_module(f"{export.__name__}.{name}") for name in names)
    return tuple(cast(Export, module) for module in modules if hasattr(module, "files"))


def export_files(archive: Archive, settings: Settings) -> Iterator[tuple[str, bytes]]:
    """Yield the files of every export."""
    for each in all_exports():
        yield from each.files(archive, settings)
