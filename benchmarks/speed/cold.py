"""Measures cold builds: ours and another generator's in turn, after all outputs are removed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.peers.site import PeerSite
from benchmarks.speed.project import Project
from benchmarks.speed.results_store import ResultsStore
from benchmarks.speed.run import run, run_for_memory
from mujaz.model.reporter import Reporter

OURS = "Mujaz"
BARE = "Mujaz without search"
MEMORY, PARTS = "memory", "rooms"
"""Names of the results of the extra run with the memory watch, whose time does not count."""
PROFILE = re.compile(r"^  (\S.*?) +([0-9.]+) s +[0-9.]+ %$", re.MULTILINE)
"""A line of `--profile`: a part of the program and its seconds."""


@dataclass(frozen=True, slots=True)
class BuildPair:
    """Two builds that do the same work."""

    name: str
    ours: Project
    ours_name: str
    theirs: PeerSite

    def run(self, store: ResultsStore) -> None:
        """Build ours, then theirs, both without caches."""
        self.ours.forget()
        measurement = run(self.ours.command("build", "--clean"), self.ours.folder)
        store.add("cold", self.ours.briefs, f"{self.name}: {self.ours_name}", measurement)
        store.add("cold", self.ours.briefs, self.ours_name, measurement)
        self.theirs.remove_outputs()
        measurement = run(self.theirs.command, self.theirs.folder)
        store.add("cold", self.ours.briefs, f"{self.name}: {self.theirs.name}", measurement)
        store.add("cold", self.ours.briefs, self.theirs.name, measurement)


def pair_name(peer: str) -> str:
    """Return the name of the pair that a peer is part of."""
    return f"with {peer}"


def compare_builds(pairs: Sequence[BuildPair], runs: int, store: ResultsStore, report: Reporter) -> None:
    """Run all pairs, one after the other, so many times."""
    for number in range(runs):
        for pair in pairs:
            report(f"  run {number + 1} of {runs}: {pair.ours_name}, {pair.theirs.name}")
            pair.run(store)
    for pair in pairs:
        pair.theirs.remove_outputs()


def measure_alone(project: Project, section: str, runs: int, store: ResultsStore, report: Reporter) -> None:
    """Run our cold build so many times, then once more to see how much memory its processes hold together."""
    command = project.command("build", "--clean")
    for number in range(runs):
        report(f"  run {number + 1} of {runs}: {OURS}")
        project.forget()
        store.add(section, project.briefs, OURS, run(command, project.folder))
    report("  memory of all processes together, and where the time goes")
    project.forget()
    measurement, output = run_for_memory([*command, "--profile"], project.folder)
    store.add(section, project.briefs, MEMORY, measurement)
    store.add(
        section,
        project.briefs,
        PARTS,
        {part: float(part_seconds) for part, part_seconds in PROFILE.findall(output)},
    )
