"""Refuses settings that would run code: `mkdocs.yml` is data unless its owner trusts it.

MkDocs reads this file with PyYAML's unsafe loader: a tag such as `!!python/object/apply:os.system` runs a
command, and `!ENV` puts a secret of the machine into the pages. `hooks` runs a Python file, `INHERIT` reads
another file in the same way, and a Markdown extension is any module that Python can import, those of the
repository included. A pull request can add all of them, so they count only where `MUJAZ_TRUST_SETTINGS=1`
is set outside of the repository.
"""

import os
import re
from collections.abc import Iterator
from importlib.metadata import entry_points
from typing import Any

import yaml

from mujaz.model.finding import Finding
from mujaz.model.location import Location

TRUST = "MUJAZ_TRUST_SETTINGS"
"""Environment variable by which an owner takes the settings as code."""
SAFE_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}"
    for name in ("null", "bool", "int", "float", "str", "seq", "map", "timestamp", "merge", "value")
)
"""Tags of the YAML 1.1 types that build plain values, and nothing else."""
EXTENSIONS = re.compile(r"(markdown\.extensions|pymdownx|material)\.[\w.]+\Z|[a-z_]+\Z")
"""Markdown extensions of installed packages. A bare name is one of Python-Markdown's own entry points."""
CODE_KEYS = ("hooks", "INHERIT", "<<")
"""Keys at the top of the file that make MkDocs run Python or read another file, or bring in such a key."""
TRUST_FIX = f"Remove it. If you trust everybody who can change this file, set {TRUST}=1 where you build."


def are_trusted() -> bool:
    """Tell whether the environment says that the settings may run code."""
    return os.environ.get(TRUST) == "1"


def code_findings(node: Any, path: str) -> Iterator[Finding]:
    """Yield a finding (F108) for each tag and key in the composed document `node` that would run code."""
    for child in _nodes(node):
        if child.tag not in SAFE_TAGS:
            name = child.tag.replace("tag:yaml.org,2002:", "!!")
            yield Finding("F108", f"The tag '{name}' can run code.", TRUST_FIX, _location(child, path))
    if isinstance(node, yaml.MappingNode):
        for key, _ in node.value:
            if key.value in CODE_KEYS:
                message = f"'{key.value}' runs code or reads other files."
                yield Finding("F108", message, TRUST_FIX, _location(key, path))
        for key, value in node.value:
            if key.value == "markdown_extensions":
                yield from _extension_findings(value, path)


def _extension_findings(node: Any, path: str) -> Iterator[Finding]:
    """Yield a finding for each extension that could be a module of the repository itself."""
    items = node.value if isinstance(node, yaml.SequenceNode) else [node]
    for item in items:
        names = [key for key, _ in item.value] if isinstance(item, yaml.MappingNode) else [item]
        for name in names:
            if not EXTENSIONS.match(str(name.value)) or _is_module(str(name.value)):
                message = f"The Markdown extension '{name.value}' is none of an installed package."
                yield Finding("F108", message, TRUST_FIX, _location(name, path))


def _is_module(name: str) -> bool:
    """Tell whether Python-Markdown would import a bare name as a module, since no entry point has it."""
    return "." not in name and not any(
        point.name == name for point in entry_points(group="markdown.extensions")
    )


def _nodes(root: Any) -> Iterator[Any]:
    """Yield every node once. An alias can put a node into itself, so each is remembered."""
    visited: set[int] = set()
    waiting = [root] if root is not None else []
    while waiting:
        node = waiting.pop()
        if id(node) in visited:
            continue
        visited.add(id(node))
        yield node
        if isinstance(node, yaml.MappingNode):
            waiting += [part for pair in reversed(node.value) for part in reversed(pair)]
        elif isinstance(node, yaml.SequenceNode):
            waiting += reversed(node.value)


def _location(node: Any, path: str) -> Location:
    return Location(path, node.start_mark.line + 1, node.start_mark.column + 1)
