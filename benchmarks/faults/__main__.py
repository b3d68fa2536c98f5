"""Runs one of the long tests: `python3 -m benchmarks.faults PART [OPTIONS]`.

A part is a module of this package that has a function `main(arguments)`. Its docstring says what it does.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from benchmarks import faults


def parts() -> dict[str, ModuleType]:
    """Return the parts by name."""
    names = [module.name for module in iter_modules(faults.__path__) if not module.name.startswith("_")]
    modules = {name: import_module(f"{faults.__name__}.{name}") for name in sorted(names)}
    return {name: module for name, module in modules.items() if hasattr(module, "main")}


def main(arguments: Sequence[str]) -> int:
    known = parts()
    if not arguments or arguments[0] not in known:
        print("Usage: python3 -m benchmarks.faults PART [OPTIONS]. The parts are:")
        for name, module in known.items():
            print(f"  {name:12}{(module.__doc__ or '').partition(chr(10))[0]}")
        return 2 if arguments else 0
    return int(known[arguments[0]].main(arguments[1:]))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
