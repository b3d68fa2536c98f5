"""What every task of one build is told: a few words, since all else waits in the store."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from typing import ParamSpec, TypeVar

from mujaz.cluster.store import Store
from mujaz.cluster.sub_sites import SubSites
from mujaz.model.site_file import SiteFile

KIT, INDEX, RUN = "kit", "index", ".mujaz-run"
Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Job:
    """One build."""

    run: str
    """Its name, unlike that of any other build."""
    work: Store
    """What driver and workers hand each other. It holds texts that may not be published."""
    output: Store
    root: str
    """The checkout, where workers see it; empty where the briefs come by way of `work`."""
    keep_going: bool = False
    """Publish although there are errors."""
    share: int = 200
    """Briefs of one task."""
    sites: SubSites | None = None
    """How the site is split, if it is."""

    def placed(self, files: Iterable[SiteFile]) -> Iterable[SiteFile]:
        """Return files of the site as they are to be written."""
        return files if self.sites is None else self.sites.placed(files)


_turn = threading.RLock()


def one_at_a_time(task: Callable[Parameters, Result]) -> Callable[Parameters, Result]:
    """Return a task that waits for its turn where a worker has several threads: templates share their memory.

    Python's threads would not be quicker; an engine is given one thread for each process.
    """

    @wraps(task)
    def in_turn(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Result:
        with _turn:
            return task(*args, **kwargs)

    return in_turn
