"""The command `test`: runs linters, type checks and tests of the project."""

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import click

from mujaz.cli.chromium import VARIABLE, find_chromium
from mujaz.cli.front_end import front_end_commands

NO_BROWSER = "NOT RUN: the browser tests ({files}), because {reason}. Nothing was tested as readers see it."
COULD_NOT_START = 127
"""Exit code of a shell (POSIX) for a program that it cannot start."""


@dataclass(frozen=True, slots=True)
class Step:
    """One tool and its command line."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Exit code and duration of one step."""

    step: Step
    code: int
    seconds: float

    def __str__(self) -> str:
        word = "passed" if self.code == 0 else f"FAILED (exit code {self.code})"
        return f"  {self.step.name:<14} {word}, {self.seconds:.1f} s"


@click.command(epilog="Examples: python3 build.py test -k bidi; python3 build.py test --no-browser")
@click.option("-k", "names", metavar="NAMES", help="Run only the tests with these names, and no linters.")
@click.option("--no-browser", is_flag=True, help="Leave out the tests that need Chromium.")
@click.option("--no-coverage", is_flag=True, help="Do not measure which lines the tests reach.")
@click.pass_obj
def command(root: Path, names: str | None, no_browser: bool, no_coverage: bool) -> int:
    """Run linters, type checks and all tests, those in a real browser included."""
    reason = _prepare_browser(no_browser)
    missing = NO_BROWSER.format(files=", ".join(browser_tests(root)), reason=reason) if reason else ""
    if missing:
        click.secho(missing, fg="red", bold=True)
    # A few tests by name reach a few lines only: their figure would say nothing.
    steps = [pytest_step(names, browser=not reason, coverage=not (names or no_coverage))]
    outcomes = [run(step, root) for step in ([] if names else linters(root)) + steps]
    click.echo("\nSummary")
    for outcome in outcomes:
        click.secho(str(outcome), fg="green" if outcome.code == 0 else "red")
    if missing:
        click.secho(missing, fg="red", bold=True)
    return exit_code(outcomes)


def _prepare_browser(skip: bool) -> str:
    """Set the environment variable with the browser's path, or return the reason why there is none."""
    if skip:
        return "--no-browser was given"
    executable = find_chromium(click.echo)
    if not executable:
        return f"no Chromium was found or could be installed; install one, or put its path into {VARIABLE}"
    os.environ[VARIABLE] = executable
    click.echo(f"Browser: {executable}")
    return ""


def browser_tests(root: Path) -> list[str]:
    """Return the files whose tests need a browser, relative to the root."""
    return [path.relative_to(root).as_posix() for path in sorted((root / "tests/browser").rglob("test_*.py"))]


def linters(root: Path) -> list[Step]:
    """Return the tools that read the code without running it: Python's, then those of the front end."""
    python = sys.executable
    lint_imports = shutil.which("lint-imports", path=str(Path(python).parent)) or "lint-imports"
    return [
        Step("ruff check", (python, "-m", "ruff", "check", ".")),
        Step("ruff format", (python, "-m", "ruff", "format", "--check", ".")),
        Step("mypy", (python, "-m", "mypy", "--strict")),
        Step("lint-imports", (lint_imports,)),
        *(Step(name, command) for name, command in front_end_commands(root)),
    ]


def pytest_step(names: str | None, *, browser: bool, coverage: bool) -> Step:
    """Return the call of pytest, on every processor of the machine."""
    command = [sys.executable, "-m", "pytest", "-n", "auto", "--dist", "worksteal", "-rs"]
    command += ["--cov", "--cov-report=term"] if coverage else []
    command += ["-k", names] if names else []
    command += [] if browser else ["-m", "not browser"]
    return Step("pytest", tuple(command))


def run(step: Step, root: Path) -> Outcome:
    """Run one step in the root, its output going straight to the terminal."""
    click.secho(f"\n== {step.name}", bold=True)
    start = time.perf_counter()
    if sys.version_info >= (3, 12):
        os.environ.setdefault("COVERAGE_CORE", "sysmon")  # PEP 669: a line costs only when it first runs
    try:
        code = subprocess.run(step.command, cwd=root, check=False).returncode
    except OSError as error:
        reason = error.strerror or "unknown reason"
        click.echo(f"{step.command[0]} could not be started ({reason}). Remove .venv/ and run this again.")
        code = COULD_NOT_START
    return Outcome(step, code, time.perf_counter() - start)


def exit_code(outcomes: list[Outcome]) -> int:
    """Return 0 where all passed, 2 where a tool could not start or was killed, 1 where something failed."""
    codes = [outcome.code for outcome in outcomes]
    if any(code < 0 or code >= COULD_NOT_START for code in codes):
        return 2
    return 1 if any(codes) else 0
