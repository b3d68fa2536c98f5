"""Draws the packages of `mujaz/` and their imports into `docs/architecture.md`.

python3 -m tests.repository.package_diagram
"""

import ast
from collections.abc import Iterable

from tests.project import ROOT
from tests.repository.imports import imports_anywhere, module_files

PAGE = ROOT / "docs/architecture.md"
START, END = "<!-- drawn from the imports -->\n", "<!-- end of the drawing -->"
Edge = tuple[str, str]
"""A package and one that it imports."""


def package_edges() -> set[Edge]:
    """Return each pair of packages of which the first imports the second."""
    graph = imports_anywhere(module_files())
    pairs = {(_package(name), _package(other)) for name, others in graph.items() for other in others}
    return {(first, second) for first, second in pairs if first and second and first != second}


def _package(module: str) -> str:
    """Return the package below `mujaz` that a module belongs to, empty for `mujaz` itself."""
    return module.split(".")[1] if "." in module else ""


def reduced(edges: Iterable[Edge]) -> set[Edge]:
    """Leave out each edge that a longer way replaces. The packages have no circle, so one answer exists."""
    imported: dict[str, set[str]] = {}
    for first, second in edges:
        imported.setdefault(first, set()).add(second)

    def reachable(package: str) -> set[str]:
        direct = imported.get(package, set())
        return direct.union(*map(reachable, direct))

    return {
        (first, second)
        for first, packages in imported.items()
        for second in packages
        if not any(second in reachable(other) for other in packages - {second})
    }


def diagram() -> str:
    """Return the Mermaid source of the packages, importers above what they import."""
    lines = [f"  {first} --> {second}" for first, second in sorted(reduced(package_edges()))]
    return "\n".join(["```mermaid", "flowchart TD", *lines, "```"])


def table() -> str:
    """Return a row for each package with the first line of its docstring."""
    rows = ["| package | what it does |", "|---|---|"]
    for path in sorted((ROOT / "mujaz").glob("*/__init__.py")):
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        rows.append(f"| `{path.parent.name}` | {docstring.partition(chr(10))[0]} |")
    return "\n".join(rows)


def drawn(page: str) -> str:
    """Return the page with today's diagram and table between its marks."""
    before, _, rest = page.partition(START)
    return f"{before}{START}\n{diagram()}\n\n{table()}\n\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    PAGE.write_text(drawn(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
