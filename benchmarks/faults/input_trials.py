"""Tries hostile inputs in a copy of the test archive: alone where something is wrong with them together."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.faults.hostile_inputs import Batch, Use, archive_files
from benchmarks.faults.limited_command import Outcome, preload, run_limited
from benchmarks.faults.trial_results import Tally, first_fault, refused
from tests.project import OUTLET, OUTLET_PATH, copy_project

BOUND_SECONDS, BOUND_BYTES = 2.0, 512_000_000
"""What one input may take beyond what the archive takes without it."""
MORE_SECONDS = 0.05
"""Seconds that each further input of a batch may take."""
CHECK = ("check", "--format", "json")
BUILD = ("build", "--keep-going")
NEW = ("new", "--dry-run", "--json")


class Trials:
    """A copy of the archive in which inputs are tried one batch after the other."""

    def __init__(self, folder: Path) -> None:
        self.root, self.outside = copy_project(folder / "archive"), folder / "outside"
        self.originals = archive_files() | {"mkdocs.yml": (self.root / "mkdocs.yml").read_bytes()}
        self.originals[OUTLET_PATH] = OUTLET.encode()
        _write(self.root, OUTLET_PATH, OUTLET.encode())
        _write(self.outside, "article.txt", "قال المدير: «هذا».\n".encode())
        preload()
        run_limited(self.root, BUILD)  # the layouts are drawn once
        article = str(self.outside / "article.txt")
        self.usual_archive = [run_limited(self.root, command) for command in (CHECK, (*BUILD, "--clean"))]
        self.usual_outside = [run_limited(self.root, (*NEW, article))]

    def run(self, batch: Batch, tally: Tally) -> None:
        """Try a batch and count the results; try its halves where something is wrong with it."""
        outcomes = self._outcomes(batch)
        fault = first_fault(batch, outcomes)
        seconds, peak_bytes = self._costs(batch.use, outcomes)
        if seconds > BOUND_SECONDS + MORE_SECONDS * len(batch.inputs) or peak_bytes > BOUND_BYTES:
            fault = fault or f"over {BOUND_SECONDS:.0f} s or {BOUND_BYTES / 1e6:.0f} MB"
        count = len(batch.inputs)
        if fault and count > 1:
            for inputs in (batch.inputs[: count // 2], batch.inputs[count // 2 :]):
                self.run(Batch(batch.use, inputs), tally)
            return
        first = batch.inputs[0]
        tally.tried += count
        tally.seconds = max(tally.seconds, (seconds, f"{first.name} ({first.path})"))
        tally.peak_bytes = max(tally.peak_bytes, peak_bytes)
        if fault:
            tally.faults.setdefault(fault, []).append(first)
            return
        refused_count = refused(batch, outcomes)
        tally.refused += refused_count
        tally.accepted += count - refused_count

    def _costs(self, use: Use, outcomes: Sequence[Outcome]) -> tuple[float, int]:
        """Return seconds and bytes beyond what the commands take without the inputs."""
        usual = self.usual_archive if use is Use.ARCHIVE else self.usual_outside
        pairs = list(zip(outcomes, usual, strict=True))
        seconds = max(outcome.seconds - before.seconds for outcome, before in pairs)
        return max(seconds, 0.0), max(0, *(one.peak_bytes - before.peak_bytes for one, before in pairs))

    def _outcomes(self, batch: Batch) -> list[Outcome]:
        """Write the inputs, run the commands of their use, and put the archive back."""
        if batch.use is Use.ARCHIVE:
            return list(self._archive_outcomes(batch))
        folder = self.outside / "inputs"
        shutil.rmtree(folder, ignore_errors=True)
        for one in batch.inputs:
            _write(folder, one.path, one.data)
        outcome = run_limited(
            self.root, _outside_command(batch.use, [str(folder / one.path) for one in batch.inputs])
        )
        shutil.rmtree(self.root / "content/memory", ignore_errors=True)
        return [outcome]

    def _archive_outcomes(self, batch: Batch) -> Iterator[Outcome]:
        try:
            for one in batch.inputs:
                _write(self.root, one.path, one.data)
            for command in (CHECK, BUILD):
                yield run_limited(self.root, command)
        finally:
            for one in batch.inputs:
                if one.path in self.originals:
                    _write(self.root, one.path, self.originals[one.path])
                else:
                    (self.root / one.path).unlink()


def _outside_command(use: Use, paths: Sequence[str]) -> Sequence[str]:
    """Return the command that reads files outside of the archive."""
    if use is Use.ARTICLE:
        return (*NEW, *paths)
    if use is Use.MEMORY:
        return ("memory", "--add", *paths)
    return (use.name.lower(), "import", "--dry-run", *paths)


def _write(folder: Path, path: str, data: bytes) -> None:
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_bytes(data)
