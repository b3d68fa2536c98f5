"""A file as an editor's YAML server parses it: plain scalars typed by the core schema of YAML 1.2."""

import re
from pathlib import PurePosixPath
from typing import Any

from mujaz.model.finding import MujazError
from mujaz.read.yaml.front_matter import read_document
from mujaz.read.yaml.nodes import YamlMapping, YamlNode, YamlScalar
from mujaz.read.yaml.tree import read_tree

NULL = re.compile(r"(null|Null|NULL|~|)\Z")
BOOLEAN = re.compile(r"(true|True|TRUE|false|False|FALSE)\Z")
WHOLE = re.compile(r"[-+]?[0-9]+\Z")
REAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")


def as_json(node: YamlNode) -> Any:
    """Return a tree as JSON has it."""
    if isinstance(node, YamlMapping):
        return {entry.key: as_json(entry.value) for entry in node.entries}
    if isinstance(node, YamlScalar):
        return _typed(node.value) if node.is_plain else node.value
    return [as_json(item) for item in node.items]


def _typed(value: str) -> Any:
    if NULL.match(value):
        return None
    if BOOLEAN.match(value):
        return value.lower() == "true"
    if WHOLE.match(value):
        return int(value)
    return float(value) if REAL.match(value) else value


def file_as_json(path: str, text: str) -> Any:
    """Return the front matter of a Markdown file, or the whole of a YAML file; None where it is no YAML."""
    try:
        root = read_document(path, text).front_matter if _is_markdown(path) else read_tree(path, text)[0]
    except MujazError:
        return None
    return as_json(root)


def _is_markdown(path: str) -> bool:
    return PurePosixPath(path).suffix == ".md"
