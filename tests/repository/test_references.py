"""The program uses each of its functions and classes: what tests alone call belongs into tests."""

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.project import ROOT
from tests.repository.imports import module_files

WORD = re.compile(r"\w+")


def defined(tree: ast.Module) -> Iterator[str]:
    """Yield the classes and functions of a module; a decorated function is used by its decorator."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef) or (isinstance(node, ast.FunctionDef) and not node.decorator_list):
            yield node.name


def test_no_function_or_class_is_there_for_tests_alone() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    words: Counter[str] = Counter()
    for module, path in module_files().items():
        text = path.read_text(encoding="utf-8")
        words.update(WORD.findall(text))
        for name in defined(ast.parse(text)):
            places[name].append(module)
    for path in [ROOT / "build.py", *Path(ROOT / "theme_overrides").rglob("*.html")]:
        words.update(WORD.findall(path.read_text(encoding="utf-8")))
    unused = {name: modules for name, modules in places.items() if words[name] <= len(modules)}
    assert unused == {}
