"""Measures the waits of a contributor: a build after one edit or none, a check, the help."""

from collections.abc import Sequence

from benchmarks.speed.brief_edits import edit_body, edit_title
from benchmarks.speed.project import Project
from benchmarks.speed.results_store import ResultsStore
from benchmarks.speed.run import run
from mujaz.model.reporter import Reporter

HELPS = 10
"""Runs of `--help`, which is short enough for chance to matter."""


def edits(project: Project, runs: int, store: ResultsStore, report: Reporter) -> None:
    """Measure whole runs of `build.py` on an archive that was built before."""
    brief = project.brief()
    build = project.command("build")
    run(build, project.folder)
    run(project.command("check"), project.folder)
    for number in range(runs):
        report(f"  run {number + 1} of {runs}: nothing changed, body, title, check")
        _measure(project, build, "nothing changed", store)
        edit_body(brief)
        _measure(project, build, "body of one brief", store)
        edit_title(brief)
        _measure(project, build, "title of one brief", store)
        edit_body(brief)
        _measure(project, project.command("check"), "check of one changed brief", store)
        run(build, project.folder)


def cold_check(project: Project, runs: int, store: ResultsStore, report: Reporter) -> None:
    """Measure `check` where nothing is kept."""
    for number in range(runs):
        report(f"  run {number + 1} of {runs}: check, nothing kept")
        project.forget()
        _measure(project, project.command("check"), "check, nothing kept", store)


def helps(project: Project, store: ResultsStore) -> None:
    """Measure how long the program takes to start."""
    for _ in range(HELPS):
        _measure(project, project.command("--help"), "help", store)


def _measure(project: Project, command: Sequence[str], name: str, store: ResultsStore) -> None:
    store.add("edit", project.briefs, name, run(command, project.folder))
