"""The map of the program is today's: packages, imports and the files that it names."""

import ast
import re
from pathlib import Path

import pytest

from tests.project import ROOT
from tests.repository.documents import read
from tests.repository.package_diagram import PAGE, drawn, package_edges, reduced

NAMED = re.compile(r"`(mujaz/[a-z_0-9/]+\.py)`")


def test_the_diagram_is_drawn_from_todays_imports() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == drawn(page), "Run 'python3 -m tests.repository.package_diagram'."


def test_every_package_says_what_it_does() -> None:
    silent = [path for path in (ROOT / "mujaz").glob("*/__init__.py") if not path.read_text(encoding="utf-8")]
    assert silent == []


def test_an_edge_that_a_longer_way_replaces_is_left_out() -> None:
    assert reduced({("a", "b"), ("b", "c"), ("a", "c")}) == {("a", "b"), ("b", "c")}
    assert reduced(package_edges()) <= package_edges()


@pytest.mark.parametrize("name", ["docs/architecture.md", "CONTRIBUTING.md", "docs/words.md"])
def test_every_file_that_the_map_names_is_there(name: str) -> None:
    paths = NAMED.findall(read(name))
    assert [path for path in paths if not (ROOT / path).is_file()] == []


PURE = ("backlog", "export", "language", "link", "memory", "model", "pipeline", "schema", "site")
EDGES = {
    "read_text",
    "read_bytes",
    "write_text",
    "write_bytes",
    "mkdir",
    "unlink",
    "iterdir",
    "glob",
    "rglob",
}
EDGES |= {"is_file", "is_dir", "exists", "stat", "scandir", "rmtree", "urlopen"}
EDGES |= {"today", "now", "perf_counter", "monotonic", "sleep", "echo", "secho"}
"""Methods and functions that reach files, the network, the clock or the terminal."""


def edges_in(path: Path) -> list[str]:
    """Return a line for each call in a file that reaches out of the program."""
    calls = [
        node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)
    ]
    return [
        f"{path.relative_to(ROOT).as_posix()}:{call.lineno}"
        for call in calls
        if (isinstance(call.func, ast.Attribute) and call.func.attr in EDGES)
        or (isinstance(call.func, ast.Name) and call.func.id in {"open", "print", "input"})
    ]


def test_files_clock_and_terminal_belong_to_the_edges() -> None:
    listed = ", ".join(f"`{package}`" for package in PURE[:-1]) + f" and `{PURE[-1]}`"
    assert f"{listed} open no file" in read("docs/architecture.md")
    files = [path for package in PURE for path in sorted((ROOT / "mujaz" / package).rglob("*.py"))]
    assert [line for path in files for line in edges_in(path)] == []
    assert edges_in(ROOT / "mujaz/publish/swap.py") != []
