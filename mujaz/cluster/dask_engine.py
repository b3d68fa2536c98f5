"""Runs tasks on many machines with Dask. No other module imports Dask."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from tempfile import TemporaryDirectory
from typing import Any

from mujaz.cache.fragment_store import CacheDamagedError
from mujaz.cluster.error import ClusterError

TaskArguments = tuple[Any, ...]
"""Positional arguments of a task."""
REDUCTION_WIDTH = 8
"""Results that one task of a reduction merges."""
INSTALL = ".venv/bin/python -m pip install --require-hashes -r requirements/cluster.lock"


@dataclass(frozen=True, slots=True)
class Engine:
    """A connection to a scheduler. Results stay with the workers until they are fetched."""

    client: Any

    def map(self, task: Callable[..., Any], calls: Iterable[TaskArguments]) -> list[Any]:
        """Submit a task for each call and return their futures in order. Dask reruns tasks that are lost."""
        return [self.client.submit(task, *call, pure=False) for call in calls]

    def reduce(self, merge: Callable[[Sequence[Any]], Any], futures: list[Any]) -> Any:
        """Merge results, a few neighbours at a time, until one is left; return its future."""
        while len(futures) > 1:
            groups = [
                futures[start : start + REDUCTION_WIDTH] for start in range(0, len(futures), REDUCTION_WIDTH)
            ]
            futures = self.map(merge, ((group,) for group in groups))
        return futures[0]

    def result(self, future: Any) -> Any:
        """Wait for one result. Raises the task's exception, and ClusterError where workers died of it."""
        return next(self.results([future]))

    def results(self, futures: list[Any]) -> Iterator[Any]:
        """Yield results as they come, and free each one on its worker."""
        for future in _distributed().as_completed(futures, loop=self.client.loop):
            yield future.result()
            future.release()


def require_packages() -> None:
    """Raise ClusterError where the packages of the extra `cluster` are missing."""
    try:
        import_module("fsspec")
        _distributed()
    except ImportError:
        raise ClusterError(
            "To build on other machines the packages of the extra 'cluster' are needed. "
            f"Install them here and there with: {INSTALL}"
        ) from None


@contextmanager
def connect(address: str, timeout: float) -> Iterator[Engine]:
    """Connect to a scheduler such as `tcp://10.0.0.5:8786`. Raises ClusterError."""
    try:
        client = _distributed().Client(address, timeout=timeout, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ClusterError(
            f"No scheduler answers at {address} ({error}). "
            "Start one with '.venv/bin/python -m dask scheduler' and give the address that it prints."
        ) from None
    with client:
        _wait_for_workers(client, address, timeout)
        yield Engine(client)


def scratch_folder(prefix: str) -> "TemporaryDirectory[str]":
    """Return a temporary folder below the worker's own, which Dask removes even after a crash."""
    try:
        parent = _distributed().get_worker().local_directory
    except ValueError:  # this process is no worker
        parent = None
    return TemporaryDirectory(prefix=prefix, dir=parent)


def _distributed() -> Any:
    return import_module("distributed")


def _wait_for_workers(client: Any, address: str, timeout: float) -> None:
    try:
        client.wait_for_workers(1, timeout=timeout)
    except TimeoutError:
        raise ClusterError(
            f"The scheduler at {address} has no worker. "
            f"Start some in a checkout: .venv/bin/python -m dask worker {address} --nthreads 1"
        ) from None


@contextmanager
def plain_errors() -> Iterator[None]:
    """Turn exceptions of Dask and of stores into ClusterError with plain text; others pass."""
    names = _distributed()
    try:
        yield
    except names.KilledWorker as error:
        raise ClusterError(
            f"Workers that took on one part of the build died, one after the other ({error.task}). "
            "Give each of them more memory, or look into their logs."
        ) from None
    except names.client.FutureCancelledError:
        raise ClusterError(
            "The scheduler was lost or restarted. See that it runs, then build again."
        ) from None
    except CacheDamagedError as error:
        raise ClusterError(f"{error} Free space where '--work' lies, then build again.") from None
    except OSError as error:
        raise ClusterError(
            f"A store refuses to be read or written: {error}. Look at its address and at who may use it."
        ) from None
