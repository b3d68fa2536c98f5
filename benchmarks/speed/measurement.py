"""Runs all measurements with an archive of one size."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.peers.install import Peers
from benchmarks.speed import machine
from benchmarks.speed.build_pairs import pairs_of
from benchmarks.speed.cold import compare_builds, measure_alone
from benchmarks.speed.edit_builds import cold_check, edits, helps
from benchmarks.speed.project import COPIED, ROOT, Project, make_project
from benchmarks.speed.results_store import ResultsStore
from benchmarks.speed.serve import previews
from benchmarks.speed.site_size import measure_size
from mujaz.model.reporter import Reporter

SECTIONS = ("cold", "edit", "serve", "growth", "weight")


def about_us(peers: Peers | None) -> dict[str, str]:
    """Return what is the same for all that is measured now."""
    versions = peers.versions if peers else {}
    return {
        **machine.about(),
        "code": machine.code(ROOT, COPIED),
        "peers": ", ".join(f"{name} {number}" for name, number in versions.items()),
    }


@dataclass(frozen=True, slots=True)
class Measurement:
    """Inputs of the measurements, and the store for their figures."""

    template: Path
    peers: Peers | None
    names: Sequence[str]
    """The peers that are wanted."""
    runs: int
    store: ResultsStore
    about: Mapping[str, str]
    report: Reporter

    def measure(self, size: int, folder: Path, sections: Sequence[str]) -> None:
        """Measure the wanted sections with an archive of `size` briefs, made below `folder`."""
        self.report(f"{size:,} briefs: making the archive …")
        project = make_project(self.template, folder / "ours", size)
        steps: dict[str, Callable[[Project, Path], None]] = {
            "cold": self._cold,
            "growth": self._growth,
            "weight": self._weight,
            "edit": self._edit,
            "serve": self._serve,
        }
        for name, step in steps.items():
            # Where cold builds are measured, growth follows from them.
            if name in sections and not (name == "growth" and "cold" in sections):
                self.report(f"{size:,} briefs: {name}")
                self.store.begin(name, size, {**self.about, "busy": machine.busy_share()})
                step(project, folder)

    def _cold(self, project: Project, folder: Path) -> None:
        pairs = pairs_of(self.peers, self.names, self.template, project, folder)
        compare_builds(pairs, self.runs, self.store, self.report)
        measure_alone(project, "cold", 0 if pairs else self.runs, self.store, self.report)

    def _growth(self, project: Project, folder: Path) -> None:
        measure_alone(project, "growth", self.runs, self.store, self.report)

    def _weight(self, project: Project, folder: Path) -> None:
        measure_size(project, self.store, self.report)

    def _edit(self, project: Project, folder: Path) -> None:
        helps(project, self.store)
        edits(project, self.runs, self.store, self.report)
        cold_check(project, self.runs, self.store, self.report)

    def _serve(self, project: Project, folder: Path) -> None:
        previews(project, self.runs, self.store, self.report)
