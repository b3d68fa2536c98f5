#!/usr/bin/env python3
"""The entry point of Mujaz: `python3 build.py [COMMAND]`.

It needs only Python 3.11 and the standard library to start. Without the dependencies it creates `.venv/` from
the hash-pinned lock file, reports that, and runs itself in it.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
MINIMUM_PYTHON = (3, 11)
COULD_NOT_RUN = 2


def main() -> int:
    """Run one command and return its exit code: 0 clean, 1 findings or failed tests, 2 could not run."""
    if sys.version_info < MINIMUM_PYTHON:
        return fail(
            f"This is Python {sys.version.split()[0]}. Install Python 3.11 or newer and run it with that."
        )
    lock = "dev" if sys.argv[1:2] == ["test"] else "site"
    if Path(sys.prefix).resolve() != VENV.resolve():
        return run_in_environment(lock)
    sys.path.insert(0, str(ROOT))
    from mujaz.cli.main import run

    return run(ROOT, sys.argv[1:])


def fail(message: str) -> int:
    """Print an error and return its exit code."""
    print(f"build.py: {message}", file=sys.stderr)
    return COULD_NOT_RUN


def run_in_environment(lock: str) -> int:
    """Create or update `.venv/` if necessary, and run this file again in it."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not is_up_to_date(lock) and (code := make_environment(python, lock)):
        return code
    command = [str(python), str(ROOT / "build.py"), *sys.argv[1:]]
    if os.name == "nt":
        import subprocess

        return subprocess.call(command)
    return os.execv(python, command)


def digest(lock: str) -> str:
    """Return the SHA-256 of a lock file and of the Python version."""
    import hashlib

    text = (ROOT / "requirements" / f"{lock}.lock").read_bytes()
    return hashlib.sha256(text + sys.version.encode()).hexdigest()


def stamp(lock: str) -> Path:
    """Return the path of the file with the digest from which `.venv/` was installed."""
    return VENV / f"mujaz-{lock}.stamp"


def is_up_to_date(lock: str) -> bool:
    """Tell whether `.venv/` was installed from this lock file with this Python."""
    stamp_file = stamp(lock)
    return stamp_file.exists() and stamp_file.read_text(encoding="ascii") == digest(lock)


def make_environment(python: Path, lock: str) -> int:
    """Create `.venv/` if it is missing and install the lock file into it. Returns an exit code."""
    print(f"build.py: installing the packages of requirements/{lock}.lock into .venv/ (once) …", flush=True)
    try:
        import ensurepip  # noqa: F401 - Debian ships Python without it; venv.create would only fail later
        import venv
    except ImportError:
        return fail(
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
        return fail("The packages could not be installed. Check the network, then run the command again.")
    stamp(lock).write_text(digest(lock), encoding="ascii")
    return 0


def exit_at_once(code: int) -> None:
    """End the process with an exit code, without Python's clean-up if no thread, profiler or tracer runs.

    The clean-up frees every object, which takes a tenth of a second after a build.
    """
    threads = sys.modules.get("threading")
    if (threads and threads.active_count() > 1) or sys.getprofile() or sys.gettrace():
        sys.exit(code)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):  # the reader has closed the pipe
        sys.exit(code)
    os._exit(code)


if __name__ == "__main__":
    exit_at_once(main())
