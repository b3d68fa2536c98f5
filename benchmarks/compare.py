"""Measure builds, edits and the preview, and compare them with other generators.

    .venv/bin/python -m benchmarks.compare --sizes 100 1000 10000 --runs 3 --write

Makes archives, installs the other generators by pip into an environment of their own, runs everything as
whole processes with the pairs in turn, and prints the report; `--write` puts it into benchmarks/results.md.
What the figures mean is said in docs/guide/speed.md.
"""

import argparse
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.peers.install import Peers, install
from benchmarks.speed import machine
from benchmarks.speed.cold import alone, compare
from benchmarks.speed.edit import cold_check, edits, helps
from benchmarks.speed.pairs import pairs_of
from benchmarks.speed.project import ROOT, Project, make_project, make_template, warm
from benchmarks.speed.report import report
from benchmarks.speed.serve import previews
from benchmarks.speed.store import Store, load
from benchmarks.speed.weight import weigh

SECTIONS = ("cold", "edit", "serve", "growth", "weight")
PEERS = ("hugo", "mkdocs", "pagefind")
KEPT = ROOT / ".cache/benchmarks"
RESULTS = ROOT / "benchmarks/results.md"


def say(text: str) -> None:
    """Tell the terminal how far we are."""
    print(text, file=sys.stderr, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    chosen = parse(arguments)
    sections = chosen.only or SECTIONS
    store = load(KEPT / "measured.json")
    if chosen.fresh:
        store.rows, store.about = {}, {}
    peers = install(KEPT / "peers", say) if "cold" in sections and chosen.peers else None
    work = machine.work_folder(max(chosen.sizes))
    say(f"Working {machine.kind_of(work)}, in {work}. Others keep {machine.busy()} of the machine busy.")
    try:
        template = make_template(work / "template")
        warm(template)
        for size in sorted(chosen.sizes):
            folder = work / str(size)
            Measurement(chosen, template, folder, peers, store).measure(size, sections)
            shutil.rmtree(folder)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    text = report(store)
    print(text)
    if chosen.write:
        RESULTS.write_text(text, encoding="utf-8")
        say(f"Wrote {RESULTS}.")
    return 0


class Measurement:
    """All sections at one size."""

    def __init__(
        self, chosen: argparse.Namespace, template: Path, folder: Path, peers: Peers | None, store: Store
    ) -> None:
        self.chosen, self.template, self.folder, self.peers = chosen, template, folder, peers
        self.store = store

    def measure(self, size: int, sections: Sequence[str]) -> None:
        say(f"{size:,} briefs: making the archive …")
        project = make_project(self.template, self.folder / "ours", size)
        steps: dict[str, Callable[[Project], None]] = {
            "cold": self.cold,
            "growth": self.growth,
            "weight": self.weight,
            "edit": self.edit,
            "serve": self.serve,
        }
        for name, step in steps.items():
            if name in sections and not (name == "growth" and "cold" in sections):
                say(f"{size:,} briefs: {name}")
                step(project)

    def begin(self, section: str, size: int) -> None:
        versions = self.peers.versions if self.peers else {}
        about = {
            **machine.about(),
            "peers": ", ".join(f"{name} {number}" for name, number in versions.items()),
            "folders": machine.kind_of(self.folder.parent),
            "busy": machine.busy(),
        }
        self.store.begin(section, size, about)

    def cold(self, project: Project) -> None:
        self.begin("cold", project.briefs)
        pairs = pairs_of(self.peers, self.chosen.peers, self.template, project, self.folder)
        compare(pairs, self.chosen.runs, self.store, say)
        alone(project, "cold", 0 if pairs else self.chosen.runs, self.store, say)

    def growth(self, project: Project) -> None:
        self.begin("growth", project.briefs)
        alone(project, "growth", self.chosen.runs, self.store, say)

    def weight(self, project: Project) -> None:
        self.begin("weight", project.briefs)
        weigh(project, self.store)

    def edit(self, project: Project) -> None:
        self.begin("edit", project.briefs)
        helps(project, self.store)
        edits(project, self.chosen.runs, self.store, say)
        cold_check(project, self.chosen.runs, self.store, say)

    def serve(self, project: Project) -> None:
        self.begin("serve", project.briefs)
        previews(project, self.chosen.runs, self.store, say)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1000, 10000], help="briefs")
    parser.add_argument("--runs", type=int, default=3, help="how often each thing is measured")
    parser.add_argument("--only", choices=SECTIONS, nargs="+", help="measure these parts, keep the others")
    names = ",".join(PEERS)
    parser.add_argument("--peers", default=names, type=_peers, help=f"some of {names}, or nothing")
    parser.add_argument("--fresh", action="store_true", help="forget what earlier measurements left")
    parser.add_argument("--write", action="store_true", help=f"write {RESULTS.relative_to(ROOT)}")
    return parser.parse_args(arguments)


def _peers(text: str) -> tuple[str, ...]:
    names = tuple(name for name in text.split(",") if name)
    if unknown := set(names) - set(PEERS):
        raise argparse.ArgumentTypeError(f"{', '.join(sorted(unknown))}: there are {', '.join(PEERS)}.")
    return names


if __name__ == "__main__":
    sys.exit(main())
