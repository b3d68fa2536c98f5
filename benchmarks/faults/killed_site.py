"""A small archive whose builds are killed, and the sites that may stand afterwards."""

import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import blake2b
from pathlib import Path

from tests.project import ROOT
from tests.small_archive.site import LittleSite, set_up

Digest = str
"""Of all files of a site with their paths; empty where there is no site."""
BRIEFS = ("2024-10-09-news-1", "2025-01-12-news-6", "2025-03-09-news-9")
"""Briefs that differ between two states of the archive."""
NEW = "2025-06-01-one-more"


def site_digest(site: Path) -> Digest:
    """Return a digest of all that a reader of a folder sees."""
    digest, files = blake2b(digest_size=16), 0
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        digest.update(f"{path.relative_to(site).as_posix()}\0".encode() + path.read_bytes() + b"\0")
        files += 1
    return digest.hexdigest() if files else ""


@dataclass(slots=True)
class KilledSite:
    """One archive with its site."""

    root: Path
    archive: LittleSite
    number: int = 0
    """The state of the archive. A state has a site of its own, whatever was built before."""
    sites: dict[int, Digest] = field(default_factory=dict)
    seconds: dict[tuple[str, ...], float] = field(default_factory=dict)
    """Options of a build to its duration, when it was let live at the beginning."""
    changes: dict[tuple[str, ...], int] = field(default_factory=dict)
    """Options of a build to the number of its changes of files."""

    @property
    def site(self) -> Path:
        return self.root / "site"

    def change(self) -> None:
        """Write the next state of the archive: titles change, one brief comes and goes."""
        self.number = (self.number + 1) % 2
        for brief_id in BRIEFS:
            if brief_id in self.archive.little.briefs:
                self.archive.little.briefs[brief_id].title = f"News {100 * (self.number + 1)}"
        briefs = self.archive.little.briefs
        if self.number:
            model = next(iter(briefs.values()))
            briefs[NEW] = replace(
                model, id=NEW, folder="2025", day=date(2025, 6, 1), corrections=[], quotes=[]
            )
        else:
            briefs.pop(NEW, None)
        self.archive.write()

    def build(self, *options: str) -> subprocess.CompletedProcess[str]:
        """Build and let it live."""
        return subprocess.run(
            self.command(0, "build", *options),
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )

    def learn(self) -> None:
        """Build both states from nothing, then once more, and remember their sites and what a build takes."""
        for options in (("--clean",), ("--clean",), ()):
            self.change()
            start = time.perf_counter()
            process = self.build(*options)
            assert process.returncode == 0, process.stdout + process.stderr
            self.seconds[options] = time.perf_counter() - start
            self.changes[options] = changes_of(process)
            digest = self.sites.setdefault(self.number, site_digest(self.site))
            assert digest == site_digest(self.site)

    def command(self, call: int, *arguments: str) -> list[str]:
        """Return a command that kills itself at a change of files, or never, for 0."""
        module = [sys.executable, "-m", "benchmarks.faults.dying_command"]
        return [*module, os.fspath(self.root), str(call), *arguments]

    def kill_at_call(self, call: int, *options: str) -> bool:
        """Kill a build at one of its changes of files. Returns whether it was killed."""
        process = subprocess.run(
            self.command(call, "build", *options), cwd=ROOT, capture_output=True, check=False
        )
        return process.returncode == -signal.SIGKILL

    def kill_at_time(self, seconds: float, *options: str) -> bool:
        """Kill a build after some seconds. Returns whether it was killed."""
        process = subprocess.Popen(
            self.command(0, "build", *options),
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
        return process.wait() == -signal.SIGKILL


def open_site(root: Path) -> KilledSite:
    """Write the archive, and build both states once."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    site = KilledSite(root, set_up(root))
    site.learn()
    return site


def changes_of(process: subprocess.CompletedProcess[str]) -> int:
    """Return how many changes of files a build made that was let live."""
    return int(process.stdout.split()[-1])
