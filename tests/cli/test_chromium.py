"""The search for a browser: one that is named is the only one tried, and a stub does not count."""

import os
from pathlib import Path

import pytest

from mujaz.cli.chromium import NAMES, VARIABLE, find_chromium, is_working

WORKING = "#!/bin/sh\necho '<html><head></head><body></body></html>'\n"
STUB = "#!/bin/sh\necho 'Install the browser first.' >&2\nexit 10\n"
pytestmark = pytest.mark.skipif(os.name != "posix", reason="The stand-ins for browsers are shell scripts.")


def executable(path: Path, text: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_a_browser_works_if_it_shows_an_empty_page(tmp_path: Path) -> None:
    assert is_working(executable(tmp_path / "browser", WORKING))
    assert not is_working(executable(tmp_path / "stub", STUB))
    assert not is_working(str(tmp_path / "missing"))


def test_the_configured_browser_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = executable(tmp_path / "my-browser", WORKING)
    monkeypatch.setenv(VARIABLE, browser)
    assert find_chromium(lambda _: None) == browser


def test_the_first_working_browser_of_the_path_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    executable(tmp_path / NAMES[0], STUB)
    second = executable(tmp_path / NAMES[1], WORKING)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert find_chromium(lambda _: None) == second
