"""The command `completion`: a script for each shell, which names the program."""

import pytest
from click.testing import CliRunner

from mujaz.cli.completion import command


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_completes_the_program(shell: str) -> None:
    outcome = CliRunner().invoke(command, [shell])
    assert outcome.exit_code == 0
    assert "build.py" in outcome.output
    assert f"_BUILD_PY_COMPLETE={shell}_complete" in outcome.output


def test_an_unknown_shell_is_refused_with_the_known_ones() -> None:
    outcome = CliRunner().invoke(command, ["cmd"])
    assert outcome.exit_code == 2
    assert "'bash', 'zsh', 'fish'" in outcome.output
