"""The site is the same in every environment: zone, locale, hash seed, umask, path, processes, generator."""

import os
import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest

from tests.project import ROOT
from tests.small_archive.site import LittleSite
from tests.whole import differences, files_below

BUILD = """
import sys
from pathlib import Path
from mujaz.cli.main import run
sys.exit(run(Path(".").resolve(), ["build"]))
"""
WITHOUT_MKDOCS = "import sys; sys.modules['mkdocs'] = None" + BUILD
GENERATOR = re.compile(rb'<meta name="?generator"?[^>]*>')
ENVIRONMENTS = {
    "east": {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1", "MUJAZ_JOBS": "1"},
    "west": {"TZ": "Pacific/Niue", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "2", "MUJAZ_JOBS": "2"},
    "no UTF-8": {"PYTHONUTF8": "0", "LANG": "C", "LC_ALL": "POSIX", "PYTHONHASHSEED": "3"},
    "Arabic": {"LANG": "ar_EG.UTF-8", "LANGUAGE": "ar", "LC_TIME": "ar_EG.UTF-8", "PYTHONHASHSEED": "4"},
}
FOLDERS = {"east": "plain", "west": "with spaces and ، commas", "no UTF-8": "a/b/c/d", "Arabic": "موجز"}


def build_elsewhere(
    site: LittleSite, root: Path, code: str, variables: dict[str, str], umask: int = 0o022
) -> dict[str, bytes]:
    """Copy the sources of an archive, build them in another process, and return the site's files."""
    copytree(site.root, root, symlinks=True, ignore=lambda _, names: {"site", ".cache", "_stage"} & {*names})
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
    process = subprocess.run(
        [sys.executable, "-c", code], cwd=root, env=environment, umask=umask, capture_output=True, check=False
    )
    assert process.returncode == 0, process.stderr.decode("utf-8", "replace")
    return files_below(root / "site")


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_site_is_the_same_in_any_environment(built_site: LittleSite, tmp_path: Path, name: str) -> None:
    umask = 0o077 if name == "west" else 0o022
    files = build_elsewhere(built_site, tmp_path / "other" / FOLDERS[name], BUILD, ENVIRONMENTS[name], umask)
    assert differences(files, built_site.files()) == []


def test_the_fork_of_mkdocs_gives_the_same_site_but_for_its_name(
    built_site: LittleSite, tmp_path: Path
) -> None:
    pytest.importorskip("properdocs")
    files = build_elsewhere(built_site, tmp_path / "other", WITHOUT_MKDOCS, {})
    expected = built_site.files()
    assert differences(anonymous(files), anonymous(expected)) == []


def anonymous(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the files without the name of the generator that their heads hold."""
    return {path: GENERATOR.sub(b"", data) for path, data in files.items()}
