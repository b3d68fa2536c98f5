"""Where a site goes: a folder that is swapped in whole, or an object store that is brought up to date."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from mujaz.cluster.error import ClusterError
from mujaz.cluster.job import RUN
from mujaz.cluster.store import LOCAL, Store
from mujaz.cluster.written_files import Marks, mark
from mujaz.cluster.written_files import Written as Put
from mujaz.publish.swap import fresh_folder, publish_whole
from mujaz.publish.target_folder import check_output


@dataclass(frozen=True, slots=True)
class Target:
    """The place of a site, and the store that the workers write into."""

    site: Store
    written: Store

    def finish(self, marks: Marks) -> None:
        """Put everything in its place, once all files are written.

        A folder takes the place of the old one in one step. In an object store each page is replaced as it is
        written, and what no page of this site is goes last; the file that tells it from other stores stays.
        """
        if self.site.folder is not None and self.written.folder is not None:
            for name in marks.others(self.written.names()):  # halves that a killed worker has left
                (self.written.folder / name).unlink()
            publish_whole(self.site.folder, self.written.folder)
            return
        marks.add(Put(mark(RUN)))
        self.site.remove(marks.others(self.site.names()))

    def clean_up(self) -> None:
        """Take away what a build that was not published has left in a folder; a store got no pages of it."""
        if self.written.folder is not None:
            shutil.rmtree(self.written.folder, ignore_errors=True)


def open_target(root: Path, site: Store) -> Target:
    """Return the target of a site; a folder gets an empty one beside it for its new files.

    Raises MujazError (P205) for a folder, and ClusterError for a store, that holds something else: what is
    not of the new site is deleted there.
    """
    if site.folder is not None:
        check_output(root, site.folder)
        return Target(site, Store(f"{LOCAL}{fresh_folder(site.folder).resolve()}"))
    there = next(site.names(), None)
    if there is not None and not site.holds(RUN):
        raise ClusterError(
            f"{site.url} holds files that no build of Mujaz has put there, such as {there}. "
            "Give an empty place to '--output', since a build deletes there what is not of the site."
        )
    return Target(site, site)
