"""Finds a Chromium that starts, or installs one, for the browser tests. Not a command."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from mujaz.model.reporter import Reporter

VARIABLE = "MUJAZ_CHROMIUM"
"""Environment variable with the browser's path. The tests read it too."""
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SECONDS_TO_START = 60
PLAYWRIGHT_PATH_SCRIPT = """
from playwright.sync_api import sync_playwright
with sync_playwright() as it:
    print(it.chromium.executable_path)
"""


def find_chromium(report: Reporter) -> str:
    """Return the path of a working Chromium, installed if necessary; empty where that fails."""
    executable = _first_working(_candidates())
    if executable:
        return executable
    report("No Chromium was found; installing one for the browser tests …")
    for install in (_install_with_apt, _install_with_playwright):
        if install(report) and (executable := _first_working(_candidates())):
            return executable
    return ""


def _candidates() -> Iterator[str]:
    configured = os.environ.get(VARIABLE)
    if configured:
        yield configured
        return  # a configured browser must not be replaced silently by another one
    for name in NAMES:
        if executable := shutil.which(name):
            yield executable
    yield from _playwright_executable()


def _playwright_executable() -> Iterator[str]:
    """Yield the path of Playwright's own browser, if it is installed."""
    process = subprocess.run(
        [sys.executable, "-c", PLAYWRIGHT_PATH_SCRIPT], capture_output=True, text=True, check=False
    )
    executable = process.stdout.strip()
    if executable and Path(executable).exists():
        yield executable


def _first_working(executables: Iterator[str]) -> str:
    return next((executable for executable in executables if is_working(executable)), "")


def is_working(executable: str) -> bool:
    """Tell whether the browser opens an empty page. Some systems ship a stub that only asks to install it."""
    command = [executable, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "about:blank"]
    try:
        process = subprocess.run(command, capture_output=True, timeout=SECONDS_TO_START, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return process.returncode == 0 and b"<html" in process.stdout


def _install_with_apt(report: Reporter) -> bool:
    """Install Debian's package, which only root may do."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    report("  apt-get install chromium")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return _succeeds(["apt-get", "update", "-qq"], quiet) and _succeeds(
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet
    )


def _install_with_playwright(report: Reporter) -> bool:
    """Install Playwright's own browser into the user's cache folder."""
    report("  playwright install chromium")
    return _succeeds([sys.executable, "-m", "playwright", "install", "chromium"], dict(os.environ))


def _succeeds(command: list[str], environment: dict[str, str]) -> bool:
    try:
        process = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
    except OSError:
        return False
    return process.returncode == 0
