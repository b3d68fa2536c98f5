"""Put a finished site in the place of the old one, whole or not at all.

A site made from nothing is written beside the old one and exchanged with it in one step. A change is made in
a second copy of the site (`mujaz.publish.standby`), which is then exchanged in the same way. A reader sees
the old site or the new one, whenever the run ends, and whatever reads it: our preview, another web server, a
copy that begins at that moment. See decision 013.
"""

import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mujaz.publish.exchange_folders import exchange_folders, flush_file_system
from mujaz.publish.standby import (
    Update,
    apply_update,
    mark_standby,
    prepare_standby,
    remove_folder,
    replace_by_link,
    standby_folder,
    unmark_standby,
)
from mujaz.publish.target_folder import output_error
from mujaz.write.whole_file import sync_folder


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything to be done to a site beside putting new files in it. Paths are relative to the site."""

    moved: Sequence[tuple[str, str]] = ()
    """Folders that get another name, from what to what. It comes first."""
    removed: Sequence[str] = ()
    """Files and folders that are no more. Those that come again stay."""


def fresh_folder(site: Path) -> Path:
    """Return an empty folder beside `site` for its new files. Clears away what a stopped run has left."""
    site = site.resolve()
    restore_site(site)
    fresh = site.parent / f".{site.name}-new"
    try:
        remove_folder(_old_folder(site))
        _note(site).unlink(missing_ok=True)
        remove_folder(fresh)
        fresh.mkdir(parents=True)
    except (FileNotFoundError, NotADirectoryError):
        raise output_error(
            site, "No folder can be made here.", "Choose another place for '--output'."
        ) from None
    return fresh


def publish_whole(site: Path, fresh: Path) -> None:
    """Put `fresh` in the place of `site`. Raises OSError; the site is as it was then."""
    site = site.resolve()
    flush_file_system(fresh)
    _take_place(site, fresh)
    for folder in (fresh, _old_folder(site), standby_folder(site)):
        shutil.rmtree(folder, ignore_errors=True)


def publish_changes(site: Path, fresh: Path, changes: Changes) -> None:
    """Put every file of `fresh` into `site`, and do the changes. Raises OSError; the site stays as it was."""
    _publish(site.resolve(), fresh, changes, flush_file_system)


def publish_in_advance(site: Path, fresh: Path) -> None:
    """Put every file of `fresh` into `site` before the rest of a build, which flushes it to the disk."""
    _publish(site.resolve(), fresh, Changes(), _leave_unflushed)


def _leave_unflushed(_: Path) -> None:
    """Let the system write files when it likes: no state says that this site is finished."""


def _publish(site: Path, fresh: Path, changes: Changes, flush: Callable[[Path], None]) -> None:
    files = tuple(_files_below(fresh))
    removed = tuple(sorted(path for path in changes.removed if not (fresh / path).exists()))
    update = Update(changes.moved, removed, files)
    standby = prepare_standby(site)
    unmark_standby(site)
    apply_update(standby, update, partial(_move_from, fresh))
    flush(standby)
    _take_place(site, standby)
    # The site is published: what fails from here on costs a new copy the next time, and nothing else.
    with suppress(OSError):
        apply_update(standby, update, partial(_link_from, site))
        mark_standby(site)
    shutil.rmtree(fresh, ignore_errors=True)


def restore_site(site: Path) -> None:
    """Put the old site back where a run was stopped after it had moved it away and before the new one came.

    Only systems that cannot exchange two folders in one step have this moment. A folder that came with a
    checkout is not taken for a site: the note beside it holds an inode and a time, which nobody can commit.
    """
    old = _old_folder(site)
    if os.path.lexists(site) or not os.path.lexists(old):
        return
    with suppress(FileNotFoundError, ValueError):
        if _note(site).read_text(encoding="ascii") == _folder_stamp(old):
            old.rename(site)


def _take_place(site: Path, fresh: Path) -> None:
    """Put `fresh` in the place of `site`, and the old site, if any, in that of `fresh`."""
    old = _old_folder(site)
    if not site.exists():
        fresh.rename(site)
    elif not exchange_folders(fresh, site):
        _note(site).write_text(_folder_stamp(site), encoding="ascii")
        site.rename(old)
        fresh.rename(site)
        old.rename(fresh)
        _note(site).unlink()
    sync_folder(site.parent)


def _old_folder(site: Path) -> Path:
    return site.parent / f".{site.name}-old"


def _note(site: Path) -> Path:
    """Return the file that says which folder was moved away."""
    return site.parent / f".{site.name}-moved"


def _folder_stamp(folder: Path) -> str:
    """Return what tells a folder from others, and stays when it gets another name."""
    info = os.lstat(folder)
    return f"{info.st_dev} {info.st_ino} {info.st_mtime_ns}"


def _files_below(folder: Path) -> Iterable[str]:
    """Yield the path of each file below a folder, relative to it, with slashes."""
    start = len(os.fspath(folder)) + 1
    for base, _, names in os.walk(folder):
        for name in names:
            yield f"{base}/{name}"[start:].replace(os.sep, "/")


def _move_from(fresh: Path, path: str, target: str) -> None:
    os.replace(f"{fresh}/{path}", target)


def _link_from(site: Path, path: str, target: str) -> None:
    replace_by_link(f"{site}/{path}", target)
