"""All commands write people's files in one way: no other module of theirs opens a file for writing."""

import ast
from pathlib import Path

from tests.project import ROOT

PACKAGES = ("cli", "entities", "exchange", "ingest", "machine", "memory", "schema")
WRITING = {"write_text", "write_bytes", "touch", "unlink", "mkstemp", "copyfile", "move"}
ELSEWHERE = {"mujaz/cli/check.py": "adds a table to a file of the service that runs it, not of the archive"}


def writing_calls(path: Path) -> list[str]:
    """Return a line for each call that may change a file."""
    calls = [
        node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)
    ]
    lines = []
    for call in calls:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        modes = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
        if name in WRITING or (name == "open" and any(set(str(mode)) & set("wax+") for mode in modes)):
            lines.append(f"{path.relative_to(ROOT).as_posix()}:{call.lineno}: {name}")
    return lines


def test_no_command_writes_in_a_way_of_its_own() -> None:
    paths = [path for name in PACKAGES for path in sorted((ROOT / "mujaz" / name).rglob("*.py"))]
    lines = [line for path in paths for line in writing_calls(path)]
    assert [line for line in lines if line.partition(":")[0] not in ELSEWHERE] == []


def test_the_one_way_is_seen() -> None:
    assert writing_calls(ROOT / "mujaz/write/whole_file.py") != []
    assert all(writing_calls(ROOT / path) for path in ELSEWHERE)
