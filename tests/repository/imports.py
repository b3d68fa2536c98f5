"""The imports between the files of `mujaz/`, read from their syntax trees without running them."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tests.project import ROOT

Graph = dict[str, frozenset[str]]
"""Dotted name of each module to the modules that it imports."""


def module_files(root: Path = ROOT) -> dict[str, Path]:
    """Return the file of each module below `mujaz/` by its dotted name; `__init__` has the package's."""
    return {_dotted(path, root): path for path in sorted((root / "mujaz").rglob("*.py"))}


def _dotted(path: Path, root: Path) -> str:
    name = path.relative_to(root).with_suffix("").as_posix().replace("/", ".")
    return name.removesuffix(".__init__")


def imports_at_start(files: Mapping[str, Path]) -> Graph:
    """Return what each module imports when it is imported itself: functions are not looked into."""
    return {name: _known(_statements(path, whole=False), files) - {name} for name, path in files.items()}


def imports_anywhere(files: Mapping[str, Path]) -> Graph:
    """Return what each module imports, inside functions too."""
    return {name: _known(_statements(path, whole=True), files) - {name} for name, path in files.items()}


def _statements(path: Path, *, whole: bool) -> Iterator[ast.Import | ast.ImportFrom]:
    """Yield the import statements of a file; with `whole`, those inside functions too."""
    pending: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node
        elif whole or not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            pending.extend(ast.iter_child_nodes(node))


def _known(statements: Iterable[ast.Import | ast.ImportFrom], files: Mapping[str, Path]) -> frozenset[str]:
    """Return the modules that statements name, as far as they are ours."""
    names: set[str] = set()
    for statement in statements:
        if isinstance(statement, ast.Import):
            names.update(alias.name for alias in statement.names)
            continue
        for alias in statement.names:
            # `from mujaz.site import links` imports a module; others import a name of a module.
            module = f"{statement.module}.{alias.name}"
            names.add(module if module in files else str(statement.module))
    return frozenset(names & files.keys())


def circles(graph: Graph) -> list[list[str]]:
    """Return the groups of modules that import each other in a circle, each sorted (Tarjan 1972)."""
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    groups: list[list[str]] = []

    def visit(name: str) -> None:
        order[name] = lowest[name] = len(order)
        stack.append(name)
        for other in sorted(graph[name]):
            if other not in order:
                visit(other)
                lowest[name] = min(lowest[name], lowest[other])
            elif other in stack:
                lowest[name] = min(lowest[name], order[other])
        if lowest[name] == order[name]:
            start = stack.index(name)
            group = sorted(stack[start:])
            del stack[start:]
            if len(group) > 1:
                groups.append(group)

    for name in sorted(graph):
        if name not in order:
            visit(name)
    return groups
