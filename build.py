#!/usr/bin/env python3
"""The door to Mujaz: `python3 build.py [COMMAND]`.

Needs nothing but Python 3.11 and its standard library to start. Where the dependencies are missing it makes
`.venv/` from the hash-pinned lock file, says so, and runs itself there.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)
COULD_NOT_RUN = 2


def main() -> int:
    """Run one command and return its exit code: 0 clean, 1 findings or failed tests, 2 could not run."""
    if sys.version_info < OLDEST:
        return refuse(
            f"This is Python {sys.version.split()[0]}. Install Python 3.11 or newer and run it with that."
        )
    lock = "dev" if sys.argv[1:2] == ["test"] else "site"
    if Path(sys.prefix).resolve() != VENV.resolve():
        return in_environment(lock)
    sys.path.insert(0, str(ROOT))
    from mujaz.cli.main import run

    return run(ROOT, sys.argv[1:])


def refuse(message: str) -> int:
    """Say why nothing can be done, and return the exit code for that."""
    print(f"build.py: {message}", file=sys.stderr)
    return COULD_NOT_RUN


def in_environment(lock: str) -> int:
    """Run this file again inside `.venv/`, which is made or brought up to date first."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not up_to_date(lock) and (code := make_environment(python, lock)):
        return code
    command = [str(python), str(ROOT / "build.py"), *sys.argv[1:]]
    if os.name == "nt":
        import subprocess

        return subprocess.call(command)
    return os.execv(python, command)


def digest(lock: str) -> str:
    """Return what tells one lock file and Python from another."""
    import hashlib

    text = (ROOT / "requirements" / f"{lock}.lock").read_bytes()
    return hashlib.sha256(text + sys.version.encode()).hexdigest()


def stamp(lock: str) -> Path:
    """Return the file that remembers from which lock file `.venv/` was made."""
    return VENV / f"mujaz-{lock}.stamp"


def up_to_date(lock: str) -> bool:
    """Tell whether `.venv/` was made from today's lock file by this Python."""
    place = stamp(lock)
    return place.exists() and place.read_text(encoding="ascii") == digest(lock)


def make_environment(python: Path, lock: str) -> int:
    """Make `.venv/` where there is none and install the lock file into it. Returns an exit code."""
    print(f"build.py: installing the packages of requirements/{lock}.lock into .venv/ (once) …", flush=True)
    try:
        import ensurepip  # noqa: F401 - Debian ships Python without it; better to learn that here
        import venv
    except ImportError:
        return refuse(
            "This Python cannot make virtual environments. "
            "Install the package that brings 'venv' (on Debian and Ubuntu: apt install python3-venv)."
        )
    import subprocess

    if not stamp("site").exists() and not stamp("dev").exists():
        venv.create(VENV, with_pip=True, clear=True)
    install = [
        str(python),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--require-hashes",
    ]
    if subprocess.call([*install, "-r", str(ROOT / "requirements" / f"{lock}.lock")]) != 0:
        return refuse("The packages could not be installed. Check the network, then run the command again.")
    stamp(lock).write_text(digest(lock), encoding="ascii")
    return 0


def leave(code: int) -> None:
    """End with an exit code, at once where nothing else runs or watches.

    Python would first take all apart that it holds, a tenth of a second after a build.
    """
    threads = sys.modules.get("threading")
    if (threads and threads.active_count() > 1) or sys.getprofile() or sys.gettrace():
        sys.exit(code)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):  # nobody listens any more
        sys.exit(code)
    os._exit(code)


if __name__ == "__main__":
    leave(main())
