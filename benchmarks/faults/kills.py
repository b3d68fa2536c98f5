"""Kills builds and commands, fills disks, builds twice at once, and prints the sites that stood afterwards.

    python3 -m benchmarks.faults kills [--points 200] [--seed 1]

After each stop the site must be the old one or the new one, byte for byte, and the next build must make the
new one. 200 points take about half an hour. The disks need the right to mount, as root has it on Linux.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from benchmarks.faults.kill_table import KillTable
from benchmarks.faults.killed_commands import kill_commands
from benchmarks.faults.killed_site import KilledSite, open_site, site_digest

DISK = "64m"
"""Size of the disk in memory that fills up. The archive, its site, its copy and its cache take 25 MB."""
LEAST_FREE = 4_096
MOST_FREE = 6_000_000
"""Bytes that are left on the full disk. A build of this archive writes about as many."""


def main(arguments: Sequence[str]) -> int:
    """Print the table, and below it each site or file that was not as it must be. Returns 1 for any."""
    parser = argparse.ArgumentParser(prog="benchmarks.faults kills", description=__doc__)
    parser.add_argument("--points", type=int, default=200, help="Kills of builds; the other rows have fewer.")
    parser.add_argument("--seed", type=int, default=1, help="Other seeds choose other moments.")
    options = parser.parse_args(arguments)
    table = kill_all(options.points, Random(options.seed))
    print(table.text())
    return int(bool(table.faults))


def kill_all(points: int, random: Random) -> KillTable:
    """Kill builds, in equal parts in each way, then commands, and try disks and two builds at once."""
    table, share = KillTable(), max(1, points // 4)
    with TemporaryDirectory(prefix="mujaz-kills-") as name:
        folder = Path(name)
        site = open_site(folder / "archive")
        for kind, clean in (("cold", ("--clean",)), ("warm", ())):
            for moment, kill in (("times", _kill_at_time), ("changes of files", _kill_at_call)):
                tries = _Tries(f"{kind} build killed at random {moment}", site, table)
                tries.run(share, partial(kill, site, random, clean))
        for row in kill_commands(folder / "commands", share, random, table.faults):
            table.rows.append(row)
        _two_at_once(site, max(1, points // 40), table)
        _disks(folder / "disk", max(1, points // 20), random, table)
    return table


def _report(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


class _Tries:
    """One row of the table."""

    def __init__(self, name: str, site: KilledSite, table: KillTable) -> None:
        self.name, self.site, self.table = name, site, table
        self.outcomes: Counter[str] = Counter()
        self.is_warm = name.startswith("warm")

    def run(self, points: int, stop: Callable[[], bool]) -> None:
        """Change the archive, stop a build, look at the site as any reader would, then build again."""
        _report(f"{self.name}: {points} points")
        for point in range(points):
            if self.is_warm and point % 2:  # every second time the copy stands already, as after a change
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


def _two_at_once(site: KilledSite, points: int, table: KillTable) -> None:
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

    _Tries("two builds at once (stopped: one of them refused)", site, table).run(points, both)


def _disks(folder: Path, points: int, random: Random, table: KillTable) -> None:
    """Fill a small disk in memory, then make it read-only. Needs the right to mount, as root has it."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "mujaz-faults", os.fspath(folder)]
    if os.name != "posix" or shutil.which("mount") is None or subprocess.run(mount, check=False).returncode:
        table.rows.append(("full disk, read-only disk: not tried, needs root on Linux", 0, 0, 0, 0, 0, 0))
        return
    try:
        site = open_site(folder / "archive")
        for name, clean in (("cold", ("--clean",)), ("warm", ())):
            tries = _Tries(f"{name} build on a full disk", site, table)
            tries.run(points, partial(_build_on_full_disk, site, folder, random, table, clean))
        tries = _Tries("build on a read-only disk", site, table)
        tries.run(max(1, points // 3), lambda: _build_read_only(site, folder, table))
    finally:
        subprocess.run(["umount", os.fspath(folder)], check=False)


def _build_on_full_disk(
    site: KilledSite, disk: Path, random: Random, table: KillTable, clean: tuple[str, ...]
) -> bool:
    """Leave little room, build, and make room again. Returns whether the build was refused."""
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    filler = disk / "filler"
    filler.write_bytes(bytes(max(0, free - random.randrange(LEAST_FREE, MOST_FREE))))
    try:
        return _is_refused(site.build(*clean), "a full disk", table)
    finally:
        filler.unlink()


def _build_read_only(site: KilledSite, disk: Path, table: KillTable) -> bool:
    remount = ["mount", "-o"]
    subprocess.run([*remount, "remount,ro", os.fspath(disk)], check=True)
    try:
        return _is_refused(site.build(), "a read-only disk", table)
    finally:
        subprocess.run([*remount, f"remount,rw,size={DISK}", os.fspath(disk)], check=True)


def _is_refused(process: subprocess.CompletedProcess[str], where: str, table: KillTable) -> bool:
    """Tell whether a build was refused; a refusal is exit code 2 and a sentence."""
    if process.returncode not in (0, 2) or "Traceback" in process.stderr:
        last = process.stderr.strip().splitlines()[-1:]
        table.faults.append(f"A build on {where} ends with {process.returncode}: {last}")
    return process.returncode == 2
