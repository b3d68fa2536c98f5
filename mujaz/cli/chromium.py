"""Find a Chromium that starts, or install one where that is allowed. Not a command."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from mujaz.model.reporter import Reporter

VARIABLE = "MUJAZ_CHROMIUM"
"""Environment variable with the browser's path: read here, and handed on to the tests."""
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SECONDS_TO_START = 60
ASK = """
from playwright.sync_api import sync_playwright
with sync_playwright() as it:
    print(it.chromium.executable_path)
"""


def chromium(report: Reporter) -> str:
    """Return the path of a working Chromium, installing one if need be; empty where that fails."""
    found = _first_that_starts(_candidates())
    if found:
        return found
    report("No Chromium was found; installing one for the browser tests …")
    for install in (_from_apt, _from_playwright):
        if install(report) and (found := _first_that_starts(_candidates())):
            return found
    return ""


def _candidates() -> Iterator[str]:
    named = os.environ.get(VARIABLE)
    if named:
        yield named
        return  # who names a browser wants that one and no other
    for name in NAMES:
        if place := shutil.which(name):
            yield place
    yield from _playwright_place()


def _playwright_place() -> Iterator[str]:
    """Yield where Playwright keeps its own browser, if it has been fetched."""
    asked = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=False)
    place = asked.stdout.strip()
    if place and Path(place).exists():
        yield place


def _first_that_starts(places: Iterator[str]) -> str:
    return next((place for place in places if starts(place)), "")


def starts(place: str) -> bool:
    """Tell whether the browser opens an empty page. Some systems ship a name that only says 'install me'."""
    command = [place, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "about:blank"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS_TO_START, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and b"<html" in done.stdout


def _from_apt(report: Reporter) -> bool:
    """Install Debian's package. Only root may."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    report("  apt-get install chromium")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return _succeeds(["apt-get", "update", "-qq"], quiet) and _succeeds(
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet
    )


def _from_playwright(report: Reporter) -> bool:
    """Fetch Playwright's own browser into the user's cache folder."""
    report("  playwright install chromium")
    return _succeeds([sys.executable, "-m", "playwright", "install", "chromium"], dict(os.environ))


def _succeeds(command: list[str], environment: dict[str, str]) -> bool:
    try:
        done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
    except OSError:
        return False
    return done.returncode == 0
