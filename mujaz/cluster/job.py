"""The arguments that all tasks of one build share. They are small, since the data lies in the stores."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from typing import ParamSpec, TypeVar

from mujaz.cluster.store import Store
from mujaz.cluster.sub_sites import SubSites
from mujaz.model.site_file import SiteFile

CONTEXT, INDEX, RUN = "context", "index", ".mujaz-run"
"""Names of files: the workers' context and the index in `work`, the mark of a build in `output`."""
Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class BuildJob:
    """One build: its stores and options."""

    run: str
    """Unique name of the build."""
    work: Store
    """Store for data between driver and workers. It holds texts that must not be published."""
    output: Store
    """Store of the site."""
    root: str
    """Path of the checkout, if workers see it; empty if the briefs go through `work`."""
    keep_going: bool = False
    """Publish in spite of errors."""
    partition_size: int = 200
    """Briefs in one partition of the archive, the work of one task."""
    sub_sites: SubSites | None = None
    """Addresses of the sites of single years, None for one site."""

    def site_files(self, files: Iterable[SiteFile]) -> Iterable[SiteFile]:
        """Return files of the site under the paths at which they are written."""
        return files if self.sub_sites is None else self.sub_sites.in_site_folders(files)


_task_lock = threading.RLock()


def one_at_a_time(task: Callable[Parameters, Result]) -> Callable[Parameters, Result]:
    """Return a task that runs once at a time in a process, since templates are not safe between threads.

    Threads would not make Python code faster: workers should have one thread each.
    """

    @wraps(task)
    def locked_task(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Result:
        with _task_lock:
            return task(*args, **kwargs)

    return locked_task
