"""What the trials of hostile inputs count: refused, accepted and crashed, and the one input that crashes."""

import os
import time
from pathlib import Path
from random import Random

import pytest

from benchmarks.faults import limited_command
from benchmarks.faults.hostile_inputs import Batch, Input, Use, corpus_batches
from benchmarks.faults.input_trials import Trials
from benchmarks.faults.limited_command import CRASHED, STOPPED, crash_name, run_limited
from benchmarks.faults.mutations import LONGEST, mutated
from benchmarks.faults.trial_results import Tally
from tests.project import BRIEF

pytestmark = pytest.mark.skipif(os.name != "posix", reason="A trial is a fork of the process.")
RIGHT = Input("right", "briefs/2025/2025-03-04-right.md", BRIEF.encode())
WRONG = Input(
    "wrong", "briefs/2025/2025-03-04-wrong.md", BRIEF.replace("rights: full", "rights: all").encode()
)


@pytest.fixture
def trials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Trials:
    monkeypatch.setenv("MUJAZ_JOBS", "1")
    return Trials(tmp_path)


def test_refused_and_accepted_inputs_are_counted_and_taken_out_again(trials: Trials) -> None:
    tally = Tally()
    trials.run(Batch(Use.ARCHIVE, (RIGHT, WRONG)), tally)
    assert (tally.tried, tally.refused, tally.accepted, tally.faults) == (2, 1, 1, {})
    assert not (trials.root / RIGHT.path).exists()


def test_an_article_without_text_is_refused(trials: Trials) -> None:
    tally = Tally()
    trials.run(Batch(Use.ARTICLE, (Input("empty", "empty.txt", b""),)), tally)
    assert (tally.tried, tally.refused) == (1, 1)


def test_the_one_input_that_crashes_is_found_among_many(
    trials: Trials, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash_on_wrong(root: Path, _arguments: list[str]) -> int:
        if (root / WRONG.path).exists():
            raise LookupError("no such thing")
        print('{"findings": []}')
        return 0

    monkeypatch.setattr(limited_command, "run", crash_on_wrong)
    others = tuple(RIGHT._replace(path=f"briefs/2025/2025-03-04-{number}.md") for number in range(4))
    tally = Tally()
    trials.run(Batch(Use.ARCHIVE, (*others, WRONG)), tally)
    assert (tally.tried, tally.accepted, tally.crashed) == (5, 4, 1)
    assert tally.faults == {"LookupError: no such thing (no line of ours)": [WRONG]}


def test_a_command_beyond_the_limit_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_command, "SECONDS", 1)
    monkeypatch.setattr(limited_command, "run", lambda *_: time.sleep(20))
    assert run_limited(tmp_path, ()).code == STOPPED


def test_memory_beyond_the_limit_is_a_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_command, "run", lambda *_: len(bytes(limited_command.ADDRESS_SPACE)))
    outcome = run_limited(tmp_path, ())
    assert outcome.code == CRASHED
    assert crash_name(outcome).startswith("MemoryError")


def test_the_same_seed_makes_the_same_bounded_input() -> None:
    made = [mutated(BRIEF.encode(), Random(seed), [b"other"]) for seed in range(200)]
    assert made == [mutated(BRIEF.encode(), Random(seed), [b"other"]) for seed in range(200)]
    assert len(set(made)) > 150
    assert max(map(len, made)) <= LONGEST


def test_every_file_of_a_folder_of_corpora_is_tried(tmp_path: Path) -> None:
    (tmp_path / "list.json").write_text('["<b>", {"payload": "<i>"}]', encoding="utf-8")
    (tmp_path / "one.yaml").write_text("a: [", encoding="utf-8")
    batches = list(corpus_batches(tmp_path))
    assert {one.name for batch in batches for one in batch.inputs} > {"one.yaml", "text 1 as an article"}
    assert sum(b"<i>" in one.data for batch in batches for one in batch.inputs) == 9
