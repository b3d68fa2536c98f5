"""The host draws frames in a process of its own, while this one reads the archive."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mujaz.host.draw import draw, host_folder, is_drawn, load_frames
from mujaz.host.stage import Words
from mujaz.model.finding import Finding, MujazError
from mujaz.model.location import Location
from mujaz.model.settings import Settings
from mujaz.render.layouts import Layout, LayoutKey
from mujaz.site.kinds import kind_names
from mujaz.workers.processors import can_fork

_AT = Location("mkdocs.yml")


class FramesMissingError(Exception):
    """The host has ended without frames; `Drawing.wait` says why."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Frames that are drawn, or are about to be."""

    folder: Path
    """The host's own output: assets and the page for wrong addresses are published from here."""
    keys: tuple[LayoutKey, ...]
    child: Any = None
    answer: Any = None
    """The child, and the pipe on which it says what went wrong; None where nothing is to be drawn."""

    def ready(self) -> bool:
        """Tell whether the child is done. Any process may ask."""
        return self.answer is None or bool(self.answer.poll())

    def frames(self) -> dict[LayoutKey, Layout]:
        """Wait for the frames and return them. Any process may ask.

        Raises FramesMissingError where there are none."""
        if self.answer is not None:
            self.answer.poll(None)
        if not is_drawn(self.folder):
            raise FramesMissingError
        return load_frames(self.folder, self.keys)

    def wait(self) -> dict[LayoutKey, Layout]:
        """Return the frames once they are drawn. Raises MujazError (P201) where the host could not."""
        if self.child is not None:
            try:
                problem = self.answer.recv()
            except EOFError:
                problem = Finding("P201", "The host was stopped from outside.", "Run the command again.", _AT)
            self.child.join()
            if problem is not None:
                raise MujazError(problem)
        return load_frames(self.folder, self.keys)

    def end(self) -> None:
        """Wait until no child draws any more, so that no other build meets it at work."""
        if self.child is not None:
            self.child.join()


def start_drawing(root: Path, settings: Settings, words: Mapping[str, Words]) -> Drawing:
    """Return the frames' drawing, begun in a child unless they are drawn already."""
    keys = frame_keys(settings)
    folder = host_folder(root, keys, words)
    if is_drawn(folder):
        return Drawing(folder, keys)
    if not can_fork():
        draw(root, keys, words)
        return Drawing(folder, keys)
    from multiprocessing import get_context

    context = get_context("fork")
    here, there = context.Pipe(duplex=False)
    child = context.Process(target=_draw, args=(root, keys, words, there))
    child.start()
    there.close()
    return Drawing(folder, keys, child, here)


def frame_keys(settings: Settings) -> tuple[LayoutKey, ...]:
    """Return the key of every frame of a site."""
    return tuple(LayoutKey(kind, language) for kind in kind_names() for language in settings.languages)


def _draw(root: Path, keys: tuple[LayoutKey, ...], words: Mapping[str, Words], answer: Any) -> None:
    try:
        draw(root, keys, words)
        answer.send(None)
    except MujazError as error:
        answer.send(error.finding)
    finally:
        answer.close()
