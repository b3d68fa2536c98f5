"""Reads the outcomes of a trial: what was refused, and what no input may cause."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from benchmarks.faults.hostile_inputs import Batch, Input, Use
from benchmarks.faults.limited_command import CRASHED, STOPPED, Outcome, crash_name

SENTENCE_ENDS = (".", "?", "…", "\u2069")
COULD_NOT_RUN = 2


@dataclass(slots=True)
class Tally:
    """The results of one family of inputs."""

    tried: int = 0
    refused: int = 0
    accepted: int = 0
    faults: dict[str, list[Input]] = field(default_factory=dict)
    """Inputs by what is wrong: the name of a crash, a limit, a finding without a place."""
    seconds: tuple[float, str] = (0.0, "")
    """The most time of the processor beyond what the archive takes, and the name of the input."""
    peak_bytes: int = 0
    """The most memory beyond what the archive takes."""

    @property
    def crashed(self) -> int:
        return sum(len(inputs) for inputs in self.faults.values())


def first_fault(batch: Batch, outcomes: Sequence[Outcome]) -> str:
    """Return what is wrong with the outcomes, empty where nothing is."""
    return next(_faults(batch, outcomes), "")


def _faults(batch: Batch, outcomes: Sequence[Outcome]) -> Iterator[str]:
    for outcome in outcomes:
        if outcome.code == CRASHED:
            yield crash_name(outcome)
        elif outcome.code == STOPPED:
            yield "stopped by the limit of time"
        elif "Traceback (most recent call last)" in outcome.errors:
            yield f"traceback on standard error: {crash_name(outcome)}"
    if batch.use is Use.ARCHIVE:
        check, build = outcomes
        if check.code == 0 and build.code:
            yield "accepted by check, refused by build"
        for finding in _findings(check):
            if not _is_complete(finding):
                yield f"{finding['code']} without a place, a sentence or a fix"


def _findings(check: Outcome) -> list[dict[str, str]]:
    """Return the findings as printed; none where the command could not run."""
    if check.code == COULD_NOT_RUN:
        return []
    findings: list[dict[str, str]] = json.loads(check.output)["findings"]
    return findings


def _is_complete(finding: dict[str, str]) -> bool:
    has_sentences = all(finding[part].endswith(SENTENCE_ENDS) for part in ("message", "fix"))
    return has_sentences and int(finding["line"]) >= 1 and int(finding["column"]) >= 1


def refused(batch: Batch, outcomes: Sequence[Outcome]) -> int:
    """Return how many inputs were refused, by an error in their file or as a whole."""
    first = outcomes[0]
    if batch.use is Use.ARCHIVE:
        if first.code == COULD_NOT_RUN:
            return len(batch.inputs)
        errors = {finding["path"] for finding in _findings(first) if finding["severity"] == "error"}
        return sum(one.path in errors for one in batch.inputs)
    if batch.use is Use.ARTICLE:
        return sum('"error": ' in line[:400] for line in first.output.splitlines())
    return int(first.code != 0)
