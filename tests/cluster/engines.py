"""Small clusters on this machine, and little archives that are built on them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from signal import SIGKILL
from threading import Thread
from time import monotonic, sleep
from typing import Any

from mujaz.cluster.options import ClusterOptions

SHARE = 10
"""Briefs of one task, so that a hundred of them are cut into many."""
PATIENCE = 30.0
REPORTED: list[str] = []
"""What builds say, which nobody reads."""


@contextmanager
def cluster(*, processes: bool) -> Iterator[Any]:
    """Start a scheduler with two workers: processes of their own, or threads of this one."""
    distributed: Any = import_module("distributed")
    options = {
        "n_workers": 2 if processes else 1,
        "threads_per_worker": 1 if processes else 2,
        "processes": processes,
        "dashboard_address": "127.0.0.1:0",
    }
    with distributed.LocalCluster(**options) as started:
        yield started


def order(
    root: Path, address: str, output: str, work: str = "", *, keep_going: bool = False
) -> ClusterOptions:
    return ClusterOptions(
        root, address, output, work, keep_going=keep_going, partition_size=SHARE, timeout=PATIENCE
    )


@contextmanager
def killing(started: Any, signs: Path, pattern: str) -> Iterator[list[int]]:
    """Kill one worker once something that looks like `pattern` lies below `signs`; yield whom it was."""
    killed: list[int] = []
    with import_module("distributed").Client(started, set_as_default=False) as client:
        process = min(client.run(os.getpid).values())
    watch = Thread(target=_kill, args=(process, signs, pattern, killed))
    watch.start()
    yield killed
    watch.join()


def _kill(process: int, signs: Path, pattern: str, killed: list[int]) -> None:
    until = monotonic() + PATIENCE
    while monotonic() < until:
        if next(signs.rglob(pattern), None) is not None:
            os.kill(process, SIGKILL)
            killed.append(process)
            return
        sleep(0.002)
