"""The kinds of page, a file each."""

from functools import cache
from pkgutil import iter_modules


@cache
def kind_names() -> tuple[str, ...]:
    """Return the name of every kind of page, in order, without loading one."""
    return tuple(sorted(module.name for module in iter_modules(__path__)))
