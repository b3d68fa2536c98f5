"""The contracts of imports hold, and would be seen if they were broken."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.project import ROOT
from tests.repository.imports import Graph, circles, imports_at_start, module_files

MODULES = sorted(module_files())
ALONE = """
import importlib, sys
for name in sys.argv[1:]:
    for known in [it for it in sys.modules if it == "mujaz" or it.startswith("mujaz.")]:
        del sys.modules[known]
    importlib.import_module(name)
"""
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")
PROBE = "forbidden_probe"


def layers() -> list[list[str]]:
    """Return the packages of the contract from the top, those that know nothing of each other on one line."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = project["tool"]["importlinter"]["contracts"][0]
    return [[name.strip() for name in line.split("|")] for line in contract["layers"]]


def forbidden() -> dict[str, set[str]]:
    """Return for each package what it may not import: one package above it, its neighbour, and MkDocs."""
    wanted: dict[str, set[str]] = {}
    above = ""
    for line in layers():
        for place, package in enumerate(line):
            wanted[package] = {f"mujaz.{above}"} if above else set()
            wanted[package] |= {f"mujaz.{line[place - 1]}"} if len(line) > 1 else set()
            wanted[package] |= {"mkdocs"} if package != "host" else set()
        above = line[0]
    return wanted


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    """Run the contracts over a copy of the program."""
    command = [str(LINT_IMPORTS), "--no-cache", "--config", str(root / "pyproject.toml")]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a copy of the program's modules and contracts."""
    shutil.copytree(ROOT / "mujaz", tmp_path / "mujaz", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_an_import_upwards_sideways_or_of_mkdocs_is_refused_in_every_package(program: Path) -> None:
    for package, names in forbidden().items():
        text = "".join(f"import {name}\n" for name in sorted(names))
        (program / "mujaz" / package / f"{PROBE}.py").write_text(text, encoding="utf-8")
    refused = lint(program)
    assert refused.returncode == 1, refused.stderr
    lines = {" ".join(line.split()) for line in refused.stdout.splitlines()}
    for package, names in forbidden().items():
        for name in names:
            start = f"mujaz.{package}.{PROBE} -> {name} ("
            assert any(start in line for line in lines), f"mujaz/{package} may import {name}."


def test_a_package_that_no_layer_names_is_refused(program: Path) -> None:
    (program / "mujaz" / "newcomer").mkdir()
    (program / "mujaz" / "newcomer" / "__init__.py").touch()
    refused = lint(program)
    assert refused.returncode == 1
    assert "newcomer" in refused.stdout


def test_no_files_import_each_other_in_a_circle() -> None:
    assert circles(imports_at_start(module_files())) == []


def test_a_circle_is_seen() -> None:
    graph: Graph = {
        "a": frozenset({"b"}),
        "b": frozenset({"c", "d"}),
        "c": frozenset({"a"}),
        "d": frozenset(),
    }
    assert circles(graph) == [["a", "b", "c"]]


@pytest.mark.parametrize("batch", range(4))
def test_each_module_imports_alone(batch: int) -> None:
    """An import that works only after another one shows when a module comes first."""
    command = [sys.executable, "-c", ALONE, *MODULES[batch::4]]
    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert outcome.stderr == ""
    assert outcome.returncode == 0
