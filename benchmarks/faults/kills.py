"""Builds and commands that are killed, meet a full or read-only disk, or run twice at once."""

import os
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from benchmarks.faults.killed_commands import kill_commands
from benchmarks.faults.killed_site import KilledSite, open_site, site_digest
from benchmarks.faults.options import Options, Table

COLUMNS = (
    "what happens",
    "points",
    "stopped",
    "old site or files",
    "new",
    "neither",
    "right after the next run",
)
DISK = "64m"
"""Size of the disk in memory that fills up. The archive, its site, its copy and its cache take 25 MB."""
LEAST_FREE = 4_096
MOST_FREE = 6_000_000
"""Bytes that are left on the full disk. A build of this archive writes about as many."""


def run(options: Options) -> Table:
    """Kill builds and commands. Most points go to builds, in equal parts to each way."""
    table, random = Table(COLUMNS), Random(options.seed)
    folder = Path(tempfile.mkdtemp(prefix="mujaz-kills-"))
    try:
        site = open_site(folder / "archive")
        share = max(1, options.points // 4)
        for name, clean in (("cold", ("--clean",)), ("warm", ())):
            for moment, kill in (("times", _kill_at_time), ("changes of files", _kill_at_call)):
                tries = _Tries(f"{name} build killed at random {moment}", site, options, table)
                tries.run(share, lambda kill=kill, clean=clean: kill(site, random, clean))
        for row in kill_commands(folder / "commands", share, random, options, table.faults):
            table.rows.append(row)
        _two_at_once(site, max(1, options.points // 40), options, table)
        _disks(folder / "disk", max(1, options.points // 20), random, options, table)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return table


class _Tries:
    """One row of the table."""

    def __init__(self, name: str, site: KilledSite, options: Options, table: Table) -> None:
        self.name, self.site, self.options, self.table = name, site, options, table
        self.outcomes: Counter[str] = Counter()
        self.is_warm = name.startswith("warm")

    def run(self, points: int, stop: Callable[[], bool]) -> None:
        """Change the archive, stop a build, look at the site as any reader would, then build again."""
        self.options.report(f"{self.name}: {points} points")
        for point in range(points):
            if (
                self.is_warm and point % 2
            ):  # every second time the copy of the site stands already, as after a change
                self.site.change()
                self.site.build()
            before = self.site.sites[self.site.number]
            self.site.change()
            self.outcomes["stopped"] += stop()
            self._look(before, point)
            self._build_again(point)
        names = ("stopped", "old", "new", "neither", "right")
        self.table.rows.append((self.name, points, *(self.outcomes[name] for name in names)))

    def _look(self, before: str, point: int) -> None:
        digest = site_digest(self.site.site)
        outcome = {before: "old", self.site.sites[self.site.number]: "new"}.get(digest, "neither")
        self.outcomes[outcome] += 1
        if outcome == "neither":
            self.table.faults.append(f"{self.name}, point {point}: the site is neither old nor new.")

    def _build_again(self, point: int) -> None:
        process = self.site.build()
        if process.returncode == 0 and site_digest(self.site.site) == self.site.sites[self.site.number]:
            self.outcomes["right"] += 1
        else:
            last = (process.stderr or process.stdout).strip().splitlines()[-1:]
            self.table.faults.append(f"{self.name}, point {point}: the next build is wrong. {last}")


def _kill_at_time(site: KilledSite, random: Random, clean: tuple[str, ...]) -> bool:
    return site.kill_at_time(random.uniform(0.0, site.seconds[clean]), *clean)


def _kill_at_call(site: KilledSite, random: Random, clean: tuple[str, ...]) -> bool:
    return site.kill_at_call(random.randrange(1, site.changes[clean] + 1), *clean)


def _two_at_once(site: KilledSite, points: int, options: Options, table: Table) -> None:
    """Start two builds at the same time: one is refused in a sentence unless the other is done."""

    def both() -> bool:
        commands = [site.command(0, "build") for _ in range(2)]
        processes = [
            subprocess.Popen(it, cwd=Path.cwd(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            for it in commands
        ]
        errors = [process.communicate()[1] for process in processes]
        codes = sorted(process.returncode for process in processes)
        if codes not in ([0, 0], [0, 2]) or any("Traceback" in error for error in errors):
            table.faults.append(f"Two builds at once end with {codes}: {errors}")
        return codes == [0, 2]

    _Tries("two builds at once (stopped: one of them refused)", site, options, table).run(points, both)


def _disks(folder: Path, points: int, random: Random, options: Options, table: Table) -> None:
    """Fill a small disk in memory, then make it read-only. Needs the right to mount, as root has it."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "mujaz-faults", os.fspath(folder)]
    if os.name != "posix" or shutil.which("mount") is None or subprocess.run(mount, check=False).returncode:
        table.rows.append(("full disk, read-only disk: not tried, needs root on Linux", 0, 0, 0, 0, 0, 0))
        return
    try:
        site = open_site(folder / "archive")
        for name, clean in (("cold", ("--clean",)), ("warm", ())):
            tries = _Tries(f"{name} build on a full disk", site, options, table)
            tries.run(points, lambda clean=clean: _build_on_full_disk(site, folder, random, table, clean))
        tries = _Tries("build on a read-only disk", site, options, table)
        tries.run(max(1, points // 3), lambda: _build_read_only(site, folder, table))
    finally:
        subprocess.run(["umount", os.fspath(folder)], check=False)


def _build_on_full_disk(
    site: KilledSite, disk: Path, random: Random, table: Table, clean: tuple[str, ...]
) -> bool:
    """Leave little room, build, and make room again. Returns whether the build was refused."""
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    filler = disk / "filler"
    filler.write_bytes(bytes(max(0, free - random.randrange(LEAST_FREE, MOST_FREE))))
    try:
        return _is_refused(site.build(*clean), "a full disk", table)
    finally:
        filler.unlink()


def _build_read_only(site: KilledSite, disk: Path, table: Table) -> bool:
    remount = ["mount", "-o"]
    subprocess.run([*remount, "remount,ro", os.fspath(disk)], check=True)
    try:
        return _is_refused(site.build(), "a read-only disk", table)
    finally:
        subprocess.run([*remount, f"remount,rw,size={DISK}", os.fspath(disk)], check=True)


def _is_refused(process: subprocess.CompletedProcess[str], where: str, table: Table) -> bool:
    """Tell whether a build was refused; a refusal is exit code 2 and a sentence."""
    if process.returncode not in (0, 2) or "Traceback" in process.stderr:
        last = process.stderr.strip().splitlines()[-1:]
        table.faults.append(f"A build on {where} ends with {process.returncode}: {last}")
    return process.returncode == 2
