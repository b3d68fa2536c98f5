"""Cold builds: ours and each other generator in turn, everything that was made before removed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.peers.site import PeerSite
from benchmarks.speed.project import Project
from benchmarks.speed.run import run, run_for_memory
from benchmarks.speed.store import Store
from mujaz.model.reporter import Reporter

OURS = "Mujaz"
BARE = "Mujaz without search"
MEMORY, ROOMS = "memory", "rooms"
"""Names of what comes from the run whose time does not count."""
PROFILE = re.compile(r"^  (\S.*?) +([0-9.]+) s +[0-9.]+ %$", re.MULTILINE)
"""A line of `--profile`: a room and its seconds."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two builds that do the same work."""

    name: str
    ours: Project
    ours_name: str
    theirs: PeerSite

    def run(self, store: Store) -> None:
        """Build ours, then theirs, both from nothing."""
        self.ours.forget()
        took = run(self.ours.command("build", "--clean"), self.ours.folder)
        store.add("cold", self.ours.briefs, f"{self.name}: {self.ours_name}", took)
        store.add("cold", self.ours.briefs, self.ours_name, took)
        self.theirs.forget()
        took = run(self.theirs.command, self.theirs.folder)
        store.add("cold", self.ours.briefs, f"{self.name}: {self.theirs.name}", took)
        store.add("cold", self.ours.briefs, self.theirs.name, took)


def pair_name(peer: str) -> str:
    """Return the name of the pair that a peer is part of."""
    return f"with {peer}"


def compare(pairs: Sequence[Pair], runs: int, store: Store, report: Reporter) -> None:
    """Run all pairs, one after the other, so many times."""
    for number in range(runs):
        for pair in pairs:
            report(f"  run {number + 1} of {runs}: {pair.ours_name}, {pair.theirs.name}")
            pair.run(store)
    for pair in pairs:
        pair.theirs.forget()


def alone(project: Project, section: str, runs: int, store: Store, report: Reporter) -> None:
    """Run our cold build so many times, then once more to see how much memory its processes hold together."""
    command = project.command("build", "--clean")
    for number in range(runs):
        report(f"  run {number + 1} of {runs}: {OURS}")
        project.forget()
        store.add(section, project.briefs, OURS, run(command, project.folder))
    report("  memory of all processes together, and where the time goes")
    project.forget()
    took, said = run_for_memory([*command, "--profile"], project.folder)
    store.add(section, project.briefs, MEMORY, took)
    store.add(section, project.briefs, ROOMS, {room: float(spent) for room, spent in PROFILE.findall(said)})
