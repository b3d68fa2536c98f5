"""Watches for saved files and reports a burst of saves once."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from queue import SimpleQueue
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
QUIET_SECONDS = 0.03
"""Seconds without a save after which a burst counts as over."""
MAX_BURST_SECONDS = 2.0
"""Longest burst in seconds; a longer one is reported before its end."""


@dataclass(slots=True)
class Saves:
    """Files saved since the last call of `wait`."""

    changed: Event = field(default_factory=Event)
    paths: SimpleQueue[str] = field(default_factory=SimpleQueue)
    """Relative to the root, in the order of the saves."""

    def add(self, path: str) -> None:
        """Record one save. The watching thread calls it."""
        self.paths.put(path)
        self.changed.set()

    def wait(self, seconds: float) -> frozenset[str]:
        """Return the files of a burst once it is over; nothing if no file was saved in `seconds`."""
        if not self.changed.wait(seconds):
            return frozenset()
        until = time.monotonic() + MAX_BURST_SECONDS
        while time.monotonic() < until:
            self.changed.clear()
            if not self.changed.wait(QUIET_SECONDS):
                break
        self.changed.clear()
        return frozenset(self.paths.get() for _ in range(self.paths.qsize()))


@contextmanager
def watching(root: Path) -> Iterator[Saves]:
    """Watch the sources of a site while the block runs."""
    saves = Saves()
    observer = _start_any(root, _Handler(root, saves))
    try:
        yield saves
    finally:
        observer.stop()
        observer.join()


def _start_any(root: Path, handler: FileSystemEventHandler) -> BaseObserver:
    """Start the system's own watcher, or poll every second if the system refuses."""
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
    def __init__(self, root: Path, saves: Saves) -> None:
        self.root = root
        self.saves = saves

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in CHANGES or event.is_directory:
            return
        for path in (event.src_path, event.dest_path):
            inside = self._relative(path)
            if path and is_source(inside):
                self.saves.add(inside.as_posix())

    def _relative(self, place: bytes | str) -> PurePath:
        path = PurePath(place if isinstance(place, str) else place.decode(errors="replace"))
        return path.relative_to(self.root) if path.is_relative_to(self.root) else path


def is_source(path: PurePath) -> bool:
    """Tell whether a path relative to the root is part of the site's sources and not an editor's scrap."""
    parts = path.parts
    if not parts or any(part.startswith(".") or part == "__pycache__" for part in parts):
        return False
    if path.name.endswith(("~", ".swp", ".swx", ".tmp")) or path.name == "4913":
        return False  # vim asks with a file named 4913 whether it may write
    return parts[0] in FOLDERS if len(parts) > 1 else path.name in FILES
