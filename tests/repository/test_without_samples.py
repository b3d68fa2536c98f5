"""The program's tests need neither the sample archive nor the owner's settings."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.project import ROOT

PROGRAM = ("mujaz", "tests", "theme_overrides", "docs", "schemas", "requirements", "benchmarks", ".github")
FILES = ("pyproject.toml", "build.py", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", ".gitignore")
OTHER_SETTINGS = """\
site_name: Another
site_url: https://press.example/other/
docs_dir: _stage
extra:
  mujaz:
    site_name: {fr: Autre}
    languages: [fr]
    repository: https://git.example/other
"""
PROBES = ("tests/preview/test_watch.py", "tests/samples/test_samples.py")
"""Run in the copy: quick tests of the program, and one of the samples."""
READS_OWN = re.compile(r"""ROOT / ["'](?:briefs|content|mkdocs\.yml)""")


def without_samples(target: Path) -> Path:
    """Copy the program without the samples, with settings of somebody else."""
    for folder in PROGRAM:
        shutil.copytree(ROOT / folder, target / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in FILES:
        shutil.copy(ROOT / file, target)
    (target / "mkdocs.yml").write_text(OTHER_SETTINGS, encoding="utf-8")
    return target


def run_pytest(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return subprocess.run(command, cwd=root, env=clean, capture_output=True, text=True, check=False)


def test_without_the_samples_all_tests_are_collected_and_those_of_the_samples_skipped(tmp_path: Path) -> None:
    root = without_samples(tmp_path / "program")
    collected = run_pytest(root, "--collect-only", "-qq")
    assert collected.returncode == 0, collected.stdout[-2000:]
    probes = run_pytest(root, "-v", *PROBES)
    assert probes.returncode == 0, probes.stdout[-2000:]
    passed, skipped = (re.search(rf"(\d+) {word}", probes.stdout) for word in ("passed", "skipped"))
    assert passed
    assert skipped


def test_only_tests_of_the_samples_read_the_archive_and_settings_at_the_root() -> None:
    own = {ROOT / "tests/samples", ROOT / "tests/browser/samples"}
    wrong = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "tests").rglob("*.py"))
        if own.isdisjoint(path.parents) and READS_OWN.search(path.read_text(encoding="utf-8"))
    ]
    assert wrong == []
