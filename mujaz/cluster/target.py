"""The target of a build: a folder that is replaced in one step, or an object store that is updated."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from mujaz.cluster.error import ClusterError
from mujaz.cluster.job import RUN
from mujaz.cluster.store import LOCAL, Store
from mujaz.cluster.written_files import FileDigests, WrittenFiles, path_digest
from mujaz.publish.swap import fresh_folder, publish_whole
from mujaz.publish.target_folder import check_output


@dataclass(frozen=True, slots=True)
class SiteTarget:
    """The store of a site, and the store into which workers write."""

    site: Store
    new_files: Store

    def finish(self, digests: FileDigests) -> None:
        """Publish the site, after all files are written.

        A new folder replaces the old one in one step. In an object store each page was replaced when it was
        written; files that are not of this site are removed now, but for the mark that it is a site of Mujaz.
        """
        if self.site.folder is not None and self.new_files.folder is not None:
            for name in digests.unwritten(self.new_files.names()):  # partial files of a killed worker
                (self.new_files.folder / name).unlink()
            publish_whole(self.site.folder, self.new_files.folder)
            return
        digests.add(WrittenFiles(path_digest(RUN)))
        self.site.remove(digests.unwritten(self.site.names()))

    def clean_up(self) -> None:
        """Delete the new folder of a build that was not published; an object store has no such folder."""
        if self.new_files.folder is not None:
            shutil.rmtree(self.new_files.folder, ignore_errors=True)


def open_target(root: Path, site: Store) -> SiteTarget:
    """Return the target of a site. New files for a folder go into an empty one beside it.

    Raises MujazError (P205) for a folder, and ClusterError for a store, with other files than those of a
    site, since publishing deletes them.
    """
    if site.folder is not None:
        check_output(root, site.folder)
        return SiteTarget(site, Store(f"{LOCAL}{fresh_folder(site.folder).resolve()}"))
    existing = next(site.names(), None)
    if existing is not None and not site.holds(RUN):
        raise ClusterError(
            f"{site.url} holds files that no build of Mujaz has put there, such as {existing}. "
            "Give an empty place to '--output', since a build deletes there what is not of the site."
        )
    return SiteTarget(site, site)
