"""Each module has a test that a reader finds: by its name, by a check's code, or in a README of the tests.

A README below `tests/` holds rows `| test or tests | modules |`: which test exercises modules that have no
test of their own name, most of them through case files.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from tests.project import ROOT
from tests.repository.imports import imports_anywhere, module_files

READMES = sorted((ROOT / "tests").rglob("README.md"))
ROW = re.compile(r"^\| `(tests/[\w/]+\.py)` \| (.+) \|$", re.MULTILINE)
CODE = re.compile(r"\b[A-Z]\d{3}\b")
PATH = re.compile(r"`([\w/]+\.py)`")
FOUND_AT_RUN_TIME = {
    "mujaz.check.registry": "mujaz.check.rules.",
    "mujaz.cli.main": "mujaz.cli.",
    "mujaz.export.registry": "mujaz.export.",
    "mujaz.language.registry": "mujaz.language.",
    "mujaz.machine.translator": "mujaz.machine.providers.",
    "mujaz.site.pages": "mujaz.site.kinds.",
}
"""Modules that import all modules below a package by walking it, which no import statement shows."""


def modules() -> list[str]:
    """Return the path of every module of the program."""
    paths = sorted((ROOT / "mujaz").rglob("*.py"))
    return [path.relative_to(ROOT).as_posix() for path in paths if path.name != "__init__.py"]


def has_test_of_its_name(path: str) -> bool:
    """Tell whether `tests/<package>/` holds `test_<module>.py`, at any depth."""
    folder = ROOT / "tests" / Path(path).parts[1]
    return any(folder.rglob(f"test_{Path(path).stem}.py"))


@cache
def codes_in_tests() -> frozenset[str]:
    """Return the codes of findings that cases and tests expect, such as `A101`."""
    files = [*(ROOT / "tests").rglob("*.case"), *(ROOT / "tests").rglob("test_*.py")]
    return frozenset(code for path in files for code in CODE.findall(path.read_text(encoding="utf-8")))


def is_expected_by_its_code(path: str) -> bool:
    """Tell whether a check is one whose code a case or a test expects."""
    is_check = path.startswith("mujaz/check/rules/")
    return is_check and Path(path).stem.partition("_")[0].upper() in codes_in_tests()


def rows_of(readme: Path) -> list[tuple[str, str]]:
    """Return each pair of a test and a module that a README names."""
    table = ROW.findall(readme.read_text(encoding="utf-8"))
    return [(test, module) for test, modules in table for module in PATH.findall(modules)]


@cache
def _graph() -> dict[str, frozenset[str]]:
    files = module_files()
    for path in sorted((ROOT / "tests").rglob("*.py")):
        files[path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".")] = path
    graph = imports_anywhere(files)
    for name, start in FOUND_AT_RUN_TIME.items():
        graph[name] |= {other for other in files if other.startswith(start)}
    return graph


@cache
def reached_by(test: str) -> frozenset[str]:
    """Return the paths of the modules that a test file imports, itself or through others."""
    graph, pending = _graph(), [test.removesuffix(".py").replace("/", ".")]
    conftest = f"{pending[0].rpartition('.')[0]}.conftest"
    pending += [conftest] if conftest in graph else []
    seen: set[str] = set()
    while pending:
        name = pending.pop()
        if name not in seen:
            seen.add(name)
            pending += graph.get(name, ())
    return frozenset(f"{name.replace('.', '/')}.py" for name in seen)


def test_every_module_has_a_test_that_a_reader_finds() -> None:
    named = {module for readme in READMES for _, module in rows_of(readme)}
    lost = [
        path
        for path in modules()
        if path not in named and not has_test_of_its_name(path) and not is_expected_by_its_code(path)
    ]
    advice = "Add tests/<package>/test_<module>.py, or name the module in tests/<package>/README.md:"
    assert not lost, "\n".join([advice, *lost])


@pytest.mark.parametrize("readme", READMES, ids=lambda path: path.parent.name)
def test_a_readme_names_modules_that_are_there_and_that_its_tests_reach(readme: Path) -> None:
    wrong = [
        f"{test}: {module}"
        for test, module in rows_of(readme)
        if not (ROOT / test).is_file() or not (ROOT / module).is_file() or module not in reached_by(test)
    ]
    assert wrong == []
