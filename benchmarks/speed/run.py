"""Run whole commands, one process after the other, and keep what each took."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

ONCE = Path(__file__).with_name("once.py")
PYTHON = str(getattr(sys, "_base_executable", sys.executable))
"""The system's own Python, as a user has it before anything of ours runs."""
QUIET = {"NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"}
Took = Mapping[str, float]
"""`wall` and `cpu` in seconds, `largest` and sometimes `together` in bytes; see once.py."""


class CommandFailedError(Exception):
    """A command did not end well, so that its time means nothing."""


def run(command: Sequence[str], folder: Path) -> Took:
    """Run a command in a folder and return what it took."""
    return _run(command, folder, ())[0]


def run_for_memory(command: Sequence[str], folder: Path) -> tuple[Took, str]:
    """Run a command and watch the memory of all its processes together; its time is not to be used.

    Returns what it said, too."""
    return _run(command, folder, ("--together",))


def _run(command: Sequence[str], folder: Path, options: Sequence[str]) -> tuple[Took, str]:
    with tempfile.TemporaryDirectory() as name:
        result, log = Path(name, "result"), Path(name, "log")
        once = [PYTHON, "-S", str(ONCE), str(result), str(log), *options, "--", *command]
        code = subprocess.run(once, cwd=folder, env=environment(), check=False).returncode
        said = log.read_text(encoding="utf-8", errors="replace")
        if code != 0:
            raise CommandFailedError(f"'{' '.join(command)}' ended with {code} in {folder}:\n{said[-2000:]}")
        took: dict[str, float] = json.loads(result.read_text(encoding="ascii"))
        return took, said


def environment() -> dict[str, str]:
    """Return the environment of every command: ours without what Python or an activated `.venv` adds."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_"))}
    return {**kept, **QUIET}
