"""Run the search's scripts in Node.js, without a browser."""

import json
import os
import subprocess
from typing import Any

from mujaz.cli.front_end import node
from mujaz.search.letter_tables import RULES
from mujaz.search.name_keys import browser_rules
from tests.project import ROOT

SECONDS = 120


def run_node(arguments: list[str], questions: object = None) -> subprocess.CompletedProcess[bytes]:
    """Run Node.js in the root, with the rules of words in its environment and JSON as its input."""
    return subprocess.run(
        [node(), *arguments],
        cwd=ROOT,
        env={**os.environ, "MUJAZ_RULES": json.dumps({**RULES, "names": browser_rules()})},
        input=json.dumps(questions).encode(),
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )


def answers(program: str, questions: object, *arguments: str) -> Any:
    """Return what a program of `tests/js/` answers; questions and answers are JSON."""
    process = run_node([f"tests/js/{program}", *arguments], questions)
    assert process.returncode == 0, process.stderr.decode(errors="replace")
    return json.loads(process.stdout)
