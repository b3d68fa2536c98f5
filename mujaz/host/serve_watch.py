"""Notice saves: wait until a burst of them is over, then say so once."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath
from threading import Event

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

FOLDERS = ("briefs", "content", "theme_overrides", "mujaz")
"""Watched with all that lies below them; `mujaz` so that a developer sees changes of code too."""
FILES = frozenset({"mkdocs.yml"})
CHANGES = frozenset({"created", "modified", "moved", "deleted"})
"""Reading a file is an event too, and the build reads them all."""
QUIET = 0.15
"""Seconds without a save after which a burst counts as over."""
LONGEST = 2.0
"""Seconds after which a burst that does not end is answered all the same."""


@dataclass(slots=True)
class Saves:
    """What has been saved since the last look."""

    seen: Event

    def wait(self, seconds: float) -> bool:
        """Return True once something was saved and the burst is over; False when the time is up first."""
        if not self.seen.wait(seconds):
            return False
        until = time.monotonic() + LONGEST
        while time.monotonic() < until:
            self.seen.clear()
            if not self.seen.wait(QUIET):
                return True
        self.seen.clear()
        return True


@contextmanager
def watching(root: Path) -> Iterator[Saves]:
    """Watch what a site is made from while the block runs."""
    saves = Saves(Event())
    observer = _started(root, _Handler(root, saves.seen))
    try:
        yield saves
    finally:
        observer.stop()
        observer.join()


def _started(root: Path, handler: FileSystemEventHandler) -> BaseObserver:
    """Start the system's own watch, or look every second where the system refuses one."""
    try:
        return _start(Observer(), root, handler)
    except OSError:
        return _start(PollingObserver(), root, handler)


def _start(observer: BaseObserver, root: Path, handler: FileSystemEventHandler) -> BaseObserver:
    observer.schedule(handler, str(root), recursive=False)
    for folder in FOLDERS:
        if (root / folder).is_dir():
            observer.schedule(handler, str(root / folder), recursive=True)
    observer.start()
    return observer


class _Handler(FileSystemEventHandler):
    def __init__(self, root: Path, seen: Event) -> None:
        self.root = root
        self.seen = seen

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in CHANGES or event.is_directory:
            return
        if any(self._counts(place) for place in (event.src_path, event.dest_path) if place):
            self.seen.set()

    def _counts(self, place: bytes | str) -> bool:
        path = PurePath(place if isinstance(place, str) else place.decode(errors="replace"))
        inside = path.relative_to(self.root) if path.is_relative_to(self.root) else path
        return is_source(inside)


def is_source(path: PurePath) -> bool:
    """Tell whether a path relative to the root is part of the site's sources and not an editor's scrap."""
    parts = path.parts
    if not parts or any(part.startswith(".") or part == "__pycache__" for part in parts):
        return False
    if path.name.endswith(("~", ".swp", ".swx", ".tmp")) or path.name == "4913":
        return False  # vim asks with a file named 4913 whether it may write
    return parts[0] in FOLDERS if len(parts) > 1 else path.name in FILES
