"""Runs commands one after the other and returns the time and memory of each."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

MEASURE_PROCESS = Path(__file__).with_name("measure_process.py")
PYTHON = str(getattr(sys, "_base_executable", sys.executable))
"""The system's own Python, as a user has it before anything of ours runs."""
QUIET = {"NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"}
ProcessCost = Mapping[str, float]
"""`wall` and `cpu` in seconds, `largest` and sometimes `together` in bytes; see measure_process.py."""


class CommandFailedError(Exception):
    """A command failed, so that its time has no meaning."""


def run(command: Sequence[str], folder: Path) -> ProcessCost:
    """Run a command in a folder and return what it took."""
    return _run(command, folder, ())[0]


def run_for_memory(command: Sequence[str], folder: Path) -> tuple[ProcessCost, str]:
    """Run a command and watch the memory of all its processes together; its time is not to be used.

    Returns what it said, too."""
    return _run(command, folder, ("--together",))


def _run(command: Sequence[str], folder: Path, options: Sequence[str]) -> tuple[ProcessCost, str]:
    with tempfile.TemporaryDirectory() as name:
        result, log = Path(name, "result"), Path(name, "log")
        once = [PYTHON, "-S", str(MEASURE_PROCESS), str(result), str(log), *options, "--", *command]
        code = subprocess.run(once, cwd=folder, env=environment(), check=False).returncode
        output = log.read_text(encoding="utf-8", errors="replace")
        if code != 0:
            raise CommandFailedError(
                f"'{' '.join(command)}' ended with {code} in {folder}:\n{output[-2000:]}"
            )
        measurement: dict[str, float] = json.loads(result.read_text(encoding="ascii"))
        return measurement, output


def environment() -> dict[str, str]:
    """Return the environment of every command: ours without what Python or an activated `.venv` adds."""
    variables = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_"))
    }
    return {**variables, **QUIET}
