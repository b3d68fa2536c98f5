"""Runs one command in a process of its own and measures time and memory, with the standard library alone.

    python measure_process.py RESULT LOG [--together] -- COMMAND …

Writes JSON with `wall` and `cpu` (user and system, all processes of the command that were waited for) in
seconds and `largest`, the most bytes that any single process of it held at once, both as the kernel counts.
With `--together` also `together`: the most that all its processes held at once, where memory that several of
them share counts once. Polling for it takes processor time, so the time of such a run does not count.
"""

import json
import resource
import subprocess
import sys
import time
from pathlib import Path

PAUSE = 0.03
"""Seconds between two looks at the processes."""
KIBIBYTE = 1024
SESSION = 3
"""Place of the session among what /proc/PID/stat says after the name. Source: proc(5)."""


def main(result: str, log: str, *rest: str) -> int:
    together = rest[0] == "--together"
    command = rest[rest.index("--") + 1 :]
    with Path(log).open("wb") as file:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=file, stderr=subprocess.STDOUT, start_new_session=True)
        peak = peak_memory(child) if together else None
        code = child.wait()
        wall = time.perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    unit = 1 if sys.platform == "darwin" else KIBIBYTE
    measurement = {"wall": wall, "cpu": used.ru_utime + used.ru_stime, "largest": used.ru_maxrss * unit}
    if peak is not None:
        measurement["together"] = peak
    Path(result).write_text(json.dumps(measurement), encoding="ascii")
    return code


def peak_memory(child: "subprocess.Popen[bytes]") -> int | None:
    """Return the most bytes that the child's session held until it ended; None where /proc does not say."""
    if not Path("/proc/self/smaps_rollup").exists():
        return None
    peak = 0
    while child.poll() is None:
        peak = max(peak, memory_of_session(child.pid))
        time.sleep(PAUSE)
    return peak


def memory_of_session(session: int) -> int:
    """Return the bytes that all processes of a session hold now, each shared page counted once."""
    total = 0
    for process in Path("/proc").iterdir():
        if process.name.isdecimal():
            total += _share(process, session)
    return total


def _share(process: Path, session: int) -> int:
    """Return one process's proportional share in bytes, 0 where it is not of the session or has ended."""
    try:
        fields = (process / "stat").read_text(errors="replace").rpartition(")")[2].split()
        if int(fields[SESSION]) != session:
            return 0
        for line in (process / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * KIBIBYTE
    except (OSError, IndexError):
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
