"""The command `serve`: hands its options to the preview."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from mujaz.cli.serve import command
from mujaz.preview import serve


def test_the_options_reach_the_preview(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    previews = []

    def start(preview: serve.Preview, report: object) -> int:
        previews.append(preview)
        return 0

    monkeypatch.setattr(serve, "serve", start)
    options = ["--port", "0", "--host", "127.0.0.2", "--drafts"]
    assert CliRunner().invoke(command, options, obj=tmp_path, standalone_mode=False).return_value == 0
    assert previews == [serve.Preview(tmp_path, "127.0.0.2", 0, True)]


def test_a_port_that_no_machine_has_is_refused(tmp_path: Path) -> None:
    outcome = CliRunner().invoke(command, ["--port", "70000"], obj=tmp_path)
    assert outcome.exit_code == 2
    assert "70000" in outcome.output
