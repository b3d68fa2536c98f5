"""Measures the size of the published site."""

import gzip
import statistics
from pathlib import Path

from benchmarks.speed.project import Project
from benchmarks.speed.results_store import ResultsStore
from benchmarks.speed.run import run
from mujaz.model.reporter import Reporter

LANGUAGES = ("en", "ar")
LISTS_TO_NAME = 5
"""Number of the largest lists that the report names."""


def measure_size(project: Project, store: ResultsStore, report: Reporter) -> None:
    """Weigh every file of the project's site, which is built where there is none; name the largest lists."""
    site = project.folder / "site"
    if not site.is_dir():
        run(project.command("build"), project.folder)
    store.add("weight", project.briefs, "site", file_sizes(site))
    lists = (path for path in site.rglob("*.html") if not is_brief(path.relative_to(site)))
    for path in sorted(lists, key=lambda path: -path.stat().st_size)[:LISTS_TO_NAME]:
        report(f"  {path.stat().st_size:>9,} bytes: {path.relative_to(site).as_posix()}")


def file_sizes(site: Path) -> dict[str, float]:
    """Return bytes of brief pages, of the largest other page, of the search index and of everything."""
    files = {path.relative_to(site): path.stat().st_size for path in site.rglob("*") if path.is_file()}
    briefs = {path: size for path, size in files.items() if is_brief(path)}
    lists = {path: size for path, size in files.items() if path.suffix == ".html" and path not in briefs}
    middle = sorted(briefs, key=briefs.__getitem__)[len(briefs) // 2]
    return {
        "median brief": statistics.median(briefs.values()),
        "median brief, compressed": len(gzip.compress((site / middle).read_bytes(), 6)),
        "largest brief": max(briefs.values()),
        "largest list": max(lists.values()),
        "briefs": sum(briefs.values()),
        "lists": sum(lists.values()),
        "search": sum(size for path, size in files.items() if path.parts[0] == "search"),
        "all": sum(files.values()),
        "files": len(files),
    }


def is_brief(path: Path) -> bool:
    """Tell whether a path below the site is the page of one brief."""
    parts = path.parts
    return len(parts) == 4 and parts[0] in LANGUAGES and parts[1] == "briefs" and parts[3] == "index.html"
