"""Habits of the repository that no linter knows."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.project import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
MOST_PICTURE_BYTES = 300_000


def tracked() -> list[Path]:
    """Return the files that git knows, or skip where this is no checkout."""
    asked = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if asked.returncode != 0:
        pytest.skip("This folder is no git checkout, or git is not installed.")
    return [ROOT / os.fsdecode(name) for name in asked.stdout.split(b"\0") if name]


def test_help_imports_no_room() -> None:
    code = "import sys; from mujaz.cli.main import run; from pathlib import Path; run(Path(), ['--help'])\n"
    code += "print(sorted(it for it in sys.modules if it.startswith('mujaz.')))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    rooms = {name.split(".")[1] for name in re.findall(r"'(mujaz\.[a-z_.]+)'", done.stdout)}
    assert rooms == {"cli", "model"}


def test_continuous_integration_runs_the_contributors_command() -> None:
    place = ROOT / ".ci/run"
    lines = [line for line in place.read_text(encoding="utf-8").splitlines() if line.startswith("exec ")]
    assert lines == ["exec python3 build.py test"]
    assert os.access(place, os.X_OK)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_have_the_least_rights_and_pinned_actions(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    workflow: dict[Any, Any] = yaml.safe_load(text)
    assert "pull_request_target" not in text
    assert "secrets." not in text
    assert workflow["permissions"] in ({}, {"contents": "read"})
    for action in re.findall(r"uses: (\S+)", text):
        assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action), f"{action} is not pinned by its hash."
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 30
        for step in job["steps"]:
            if str(step.get("uses", "")).startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False


def test_only_deployments_and_releases_may_write() -> None:
    rights: dict[str, set[str]] = {}
    for path in WORKFLOWS:
        for name, job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].items():
            for right, level in job.get("permissions", {}).items():
                if level == "write":
                    rights.setdefault(f"{path.name}: {name}", set()).add(right)
    assert rights == {
        "pages.yml: deploy": {"pages", "id-token"},
        "release.yml: release": {"contents", "id-token", "attestations"},
    }


@pytest.mark.parametrize("path", sorted((ROOT / ".github").rglob("*.yml")), ids=lambda path: path.name)
def test_forms_and_settings_of_github_are_yaml(path: Path) -> None:
    assert isinstance(yaml.safe_load(path.read_text(encoding="utf-8")), dict)


def test_what_comes_and_goes_is_not_in_git() -> None:
    made = {".venv", "node_modules", ".cache", "_stage", "site", ".mypy_cache", ".ruff_cache", ".hypothesis"}
    parts = [path.relative_to(ROOT).parts for path in tracked()]
    assert {first for first, *_ in parts} & made == set()
    assert [part for part in parts if "__pycache__" in part] == []


def test_private_captures_are_ignored() -> None:
    assert "/content/captures/private/" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert [path for path in tracked() if "private" in path.relative_to(ROOT).parts] == []


def test_no_file_is_larger_than_it_should_be() -> None:
    large = [path.name for path in tracked() if path.is_file() and path.stat().st_size > MOST_PICTURE_BYTES]
    assert large == []


def test_every_locked_package_has_hashes() -> None:
    for lock in sorted((ROOT / "requirements").glob("*.lock")):
        entries = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
        assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_site_lock_is_part_of_the_development_lock() -> None:
    def pins(name: str) -> set[str]:
        text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
        return set(re.findall(r"^[^\s#].*?==\S+", text, re.MULTILINE))

    assert pins("site.lock") - pins("dev.lock") == set()


def test_text_files_are_utf8_with_a_closing_line_end() -> None:
    endings = {
        ".py",
        ".md",
        ".yml",
        ".toml",
        ".html",
        ".css",
        ".js",
        ".json",
        ".jsonc",
        ".ts",
        ".po",
        ".lock",
    }
    wrong = []
    for path in tracked():
        if path.suffix in endings and path.is_file():
            data = path.read_bytes()
            data.decode("utf-8")
            if data and (not data.endswith(b"\n") or b"\r\n" in data):
                wrong.append(path.relative_to(ROOT).as_posix())
    assert wrong == []
