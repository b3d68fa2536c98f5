"""One folder makes a press language: what the program can do with it, once the folder is there."""

import json
import subprocess
import sys

from tests.project import ROOT


def test_a_folder_is_a_press_language() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.language.read_toy"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stderr == ""
    assert json.loads(run.stdout) == {
        "languages": ["ar", "ckb", "en", "fa", "he", "ps", "qtz", "ur"],
        "language": ["qtz", ""],
        "mentions": ["Teŧra"],
        "in_english": 0,
        "quotes": [["La akvo estas alta en la urbo kaj la homoj timas pro tio", "Teŋra Moko"]],
        "pairs": [[1, 3]],
        "draft": "⟪a⟫",
        "numbers": [[5000.0]],
        "missing": ["sep"],
        "families": [["tetra"], ["tetra"]],
        "months": [1, 3],
        "in_text": [3],
        "length": 2.0,
    }
